import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Aside } from '@/app/_request/aside';
import { KeptFrame } from '@/app/_request/kept-frame';
import { currentPath, isWithin } from '@/app/_request/path';
import { advisorViewer } from '@/app/_request/viewer';
import { Contact } from '@/components/people/contact';
import { Shell } from '@/components/ui/shell';
import { whoSeesFlags } from '@/domain/flags/policy';
import { ohtOf } from '@/domain/settings/queries';
import { holds } from '@/domain/viewer';

const myPages = [
  { href: '/my', name: 'my' },
  { href: '/my/meetings', name: 'myMeetings' },
  { href: '/my/suggestions', name: 'mySuggestions' },
  { href: '/my/costs', name: 'myCosts' },
] as const;

/** Advisor pages: one column, larger text, and at the foot someone to call. They run no script. */
export default async function MyLayout({ children }: { children: ReactNode }) {
  const viewer = await advisorViewer();
  const t = await getTranslations();
  const path = await currentPath();
  const items = myPages.map(({ href, name }) => ({
    href,
    label: t(`nav.${name}`),
    current: href === '/my' ? path === href : isWithin(path, href),
  }));
  const office = holds(viewer, ...whoSeesFlags) ? [{ href: '/today', label: t('nav.toOffice'), current: false }] : [];
  const oht = ohtOf(viewer);
  return (
    <div className="mine">
      <Shell
        skip={t('common.skip')}
        navLabel={t('nav.mine')}
        items={[...items, ...office]}
        aside={<Aside signedIn />}
        home="/my"
        wordmark={t('common.heard')}
        narrow
        foot={<Contact name={oht.contactName} phone={oht.contactPhone} />}
      >
        <KeptFrame viewer={viewer}>{children}</KeptFrame>
      </Shell>
    </div>
  );
}
