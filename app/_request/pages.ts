import type { Role } from '@/domain/access/words';

/** A page, and the roles that open it. The access test walks these by role; the header shows what one may open. */
export type RegisteredPage = { path: string; who: readonly Role[] | 'anyone' };

const seesPeople = ['administrator', 'coordinator', 'leader', 'chair'] as const satisfies readonly Role[];

/** Every page of the house, sorted by path. */
export const pages: readonly RegisteredPage[] = [
  { path: '/', who: 'anyone' },
  { path: '/advisors', who: seesPeople },
  { path: '/advisors/[id]', who: seesPeople },
  { path: '/my', who: ['advisor'] },
  { path: '/my/costs', who: ['advisor'] },
  { path: '/my/meetings', who: ['advisor'] },
  { path: '/my/suggestions', who: ['advisor'] },
];
