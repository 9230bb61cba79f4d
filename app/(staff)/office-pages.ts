import { pages } from '@/app/_request/pages';
import type { Viewer } from '@/domain/viewer';

/** The header's pages in their order: where the link leads, and what lies within its section. */
const sections = [
  { name: 'today', href: '/today', section: '/today' },
  { name: 'advisors', href: '/advisors', section: '/advisors' },
  { name: 'groups', href: '/groups', section: '/groups' },
  { name: 'meetings', href: '/meetings', section: '/meetings' },
  { name: 'flags', href: '/flags', section: '/flags' },
  { name: 'imports', href: '/imports', section: '/imports' },
  { name: 'reports', href: '/reports/equity', section: '/reports' },
  { name: 'activity', href: '/activity', section: '/activity' },
] as const;

/** Those of them that this person may open. */
export const officePagesFor = (viewer: Viewer): (typeof sections)[number][] =>
  sections.filter((section) => {
    const page = pages.find((known) => known.path === section.href);
    if (page === undefined) return false;
    return page.who === 'anyone' || page.who.some((role) => viewer.roles.has(role));
  });
