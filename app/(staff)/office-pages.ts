import { pages } from '@/app/_request/pages';
import type { Viewer } from '@/domain/viewer';

/** The header's pages in their order: where the link leads, and what lies within its section. */
const sections = [
  { name: 'today', href: '/today', section: '/today' },
  { name: 'advisors', href: '/advisors', section: '/advisors' },
  { name: 'groups', href: '/groups', section: '/groups' },
  { name: 'meetings', href: '/meetings', section: '/meetings' },
  { name: 'suggestions', href: '/suggestions', section: '/suggestions' },
  { name: 'claims', href: '/claims', section: '/claims' },
  { name: 'flags', href: '/flags', section: '/flags' },
  { name: 'reports', href: '/reports/equity', section: '/reports' },
] as const;

/** What is opened now and then: under "More", so that the week's work stands on one line. */
const others = [
  { name: 'search', href: '/search', section: '/search' },
  { name: 'contributions', href: '/contributions', section: '/contributions' },
  { name: 'partners', href: '/partners', section: '/partners' },
  { name: 'requests', href: '/requests', section: '/requests' },
  { name: 'remarks', href: '/remarks', section: '/remarks' },
  { name: 'network', href: '/network', section: '/network' },
  { name: 'imports', href: '/imports', section: '/imports' },
  { name: 'activity', href: '/activity', section: '/activity' },
  { name: 'settings', href: '/settings', section: '/settings' },
] as const;

type Section = (typeof sections)[number] | (typeof others)[number];

/** Those of them that this person may open: on the line, and under "More". */
export const officePagesFor = (viewer: Viewer): { line: Section[]; more: Section[] } => ({
  line: sections.filter(({ href }) => opens(viewer, href)),
  more: others.filter(({ href }) => opens(viewer, href)),
});

export function opens(viewer: Viewer, href: string): boolean {
  const page = pages.find((known) => known.path === href);
  if (page === undefined) return false;
  return page.who === 'anyone' || page.who.some((role) => viewer.roles.has(role));
}
