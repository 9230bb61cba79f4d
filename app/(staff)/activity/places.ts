import { pages } from '@/app/_request/pages';
import type { Named } from '@/domain/activity/names-queries';
import type { Viewer } from '@/domain/viewer';

/** The page of a thing, by its kind in the activity. */
const pathOf: Readonly<Record<string, string>> = {
  group: '/groups/[id]',
  meeting: '/meetings/[id]',
  suggestion: '/suggestions/[id]',
  contribution: '/contributions/[id]',
  claim: '/claims/[id]',
  flag: '/flags/[id]',
  import: '/imports/[id]',
  oht: '/settings/team',
  threshold: '/settings/thresholds/[name]',
  rate: '/settings/rates/[name]',
  word: '/settings/words/[list]',
  acronym: '/settings/acronyms',
  acronyms: '/settings/acronyms',
  mail: '/settings/mail',
  remark: '/remarks',
};

const opens = (viewer: Viewer, path: string): boolean =>
  pages.some(
    (page) => page.path === path && (page.who === 'anyone' || page.who.some((role) => viewer.roles.has(role))),
  );

/** Where a thing is seen; nowhere when its page is not this viewer's to open. */
export function placeOf(viewer: Viewer, kind: string, id: string): string | undefined {
  const path = Object.hasOwn(pathOf, kind) ? pathOf[kind] : undefined;
  if (path === undefined || !opens(viewer, path)) return undefined;
  return path.replace(/\[\w+\]/, encodeURIComponent(id));
}

/** Where a person is seen: as an advisor, else as a partner, else as one of the office. */
export function placeOfPerson(viewer: Viewer, { id, isAdvisor, isPartner, isStaff }: Named): string | undefined {
  const paths = [
    isAdvisor && '/advisors/[id]',
    !isAdvisor && isPartner && '/partners/[id]',
    !isAdvisor && !isPartner && isStaff && '/settings/people/[id]',
  ];
  const path = paths.find((known) => known !== false);
  return path && opens(viewer, path) ? path.replace('[id]', encodeURIComponent(id)) : undefined;
}
