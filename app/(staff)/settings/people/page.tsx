import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { StaffTable } from '@/components/settings/staff-table';
import { Block, LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { whoChangesSettings } from '@/domain/settings/policy';
import { ohtOf } from '@/domain/settings/queries';
import { staffOf } from '@/domain/settings/staff-queries';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('staff'))('title') });

export default async function StaffPage() {
  const viewer = await requireViewer(...whoChangesSettings);
  const everyone = staffOf(viewer);
  const here = everyone.filter(({ held, disabledAt }) => held.length > 0 && disabledAt === null);
  const before = everyone.filter((person) => !here.includes(person));
  const { timeZone } = ohtOf(viewer);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t('staff.title')}
        up={{ href: '/settings', label: t('settings.up') }}
        lead={t('staff.lead', { count: here.length })}
      />
      <div className="actions">
        <LinkButton href="/settings/people/invite">{t('staff.inviteOpen')}</LinkButton>
      </div>
      <div className="sheet">
        <StaffTable people={here} caption={t('staff.caption')} timeZone={timeZone} />
      </div>
      {before.length > 0 && (
        <Block id="before" title={t('staff.pastTitle')}>
          <p className="soft">{t('staff.pastLead')}</p>
          <div className="sheet">
            <StaffTable people={before} caption={t('staff.pastCaption')} timeZone={timeZone} hideCaption />
          </div>
        </Block>
      )}
    </>
  );
}
