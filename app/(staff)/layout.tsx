import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Aside } from '@/app/_request/aside';
import { KeptFrame } from '@/app/_request/kept-frame';
import { currentPath, isWithin } from '@/app/_request/path';
import { officeViewer } from '@/app/_request/viewer';
import { SearchBox } from '@/components/search/search-box';
import { type NavItem, Shell } from '@/components/ui/shell';
import { canSeeOwnPages } from '@/domain/advisors/policy';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import { ErrorWords } from './error-words';
import { officePagesFor, opens } from './office-pages';
import './office.css';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await officeViewer();
  const t = await getTranslations();
  const path = await currentPath();
  const { line, more } = officePagesFor(viewer);
  const asItem = (page: (typeof line)[number]): NavItem => ({
    href: page.href,
    label: t(`nav.${page.name}`),
    current: isWithin(path, page.section),
  });
  const own = canSeeOwnPages(viewer) ? [{ href: '/my', label: t('nav.toMine'), current: false }] : [];
  const team = nameOfTeam(ohtOf(viewer), await getLocale());
  return (
    <Shell
      skip={t('common.skip')}
      navLabel={t('nav.office')}
      items={[...line.map(asItem), ...own]}
      more={{ label: t('nav.more'), items: more.map(asItem) }}
      search={
        opens(viewer, '/search') && (
          <SearchBox name={t('search.anywhere')} label={t('search.label')} hint={t('search.find')} />
        )
      }
      aside={<Aside team={team} signedIn />}
      home="/today"
      wordmark={t('common.heard')}
      foot={
        <footer className="foot">
          <p>{team}</p>
        </footer>
      }
    >
      <KeptFrame viewer={viewer}>{children}</KeptFrame>
      <ErrorWords />
    </Shell>
  );
}
