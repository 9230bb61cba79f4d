import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { OfficeRemarks } from '@/components/remarks/office-remarks';
import { ConfirmForThem, DisputeForThem, SayForThem } from '@/components/remarks/on-behalf-forms';
import { TheirMeetings } from '@/components/remarks/their-meetings';
import { Block, Sheet } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { advisorById } from '@/domain/advisors/queries';
import { whoSeesRemarks } from '@/domain/remarks/policy';
import { confirmFor, disputeFor, notePreparationFor, sayFor, settleRemark } from '../../../remarks/actions';
import { spokenOf } from './spoken';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesRemarks);
  const advisor = advisorById(viewer, (await params).id, todayFor(viewer));
  const t = await getTranslations('remarks');
  return advisor === null ? {} : { title: t('ofTitle', { name: advisor.name }) };
}

/** What one advisor says of their record, and where the office writes it down for them. */
export default async function AdvisorRemarksPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesRemarks);
  const today = todayFor(viewer);
  const advisor = advisorById(viewer, (await params).id, today);
  if (advisor === null) notFound();
  const search = await searchParams;
  const page = pageOf(search.page);
  const { remarks, shown, about, groups } = spokenOf(viewer, advisor.id, today, { page, about: search.about });
  const open = remarks.filter(({ settledOn }) => settledOn === null).length;
  const t = await getTranslations('remarks');
  return (
    <>
      <PageHead
        up={{ href: `/advisors/${advisor.id}`, label: advisor.name }}
        title={t('ofTitle', { name: advisor.name })}
        lead={t('ofLead', { open, name: advisor.name })}
      />
      {about && (
        <Block id="wrong" title={t('disputeFor', { name: advisor.name })}>
          <DisputeForThem action={disputeFor} person={advisor} about={about} once={newOnce()} />
        </Block>
      )}
      <OfficeRemarks remarks={remarks} settle={settleRemark} onOwnPage />
      <Block id="together" title={t('togetherTitle')}>
        <p>{t(shown.total === 0 ? 'togetherNone' : 'together', { name: advisor.name })}</p>
        <TheirMeetings person={advisor} meetings={shown.items} prepare={notePreparationFor} />
        <ConfirmForThem action={confirmFor} person={advisor} page={page} shown={shown} />
        <Pager path={`/advisors/${advisor.id}/remarks`} page={page} pages={shown.pages} />
      </Block>
      <Sheet title={t('sayFor', { name: advisor.name })}>
        <SayForThem action={sayFor} person={advisor} once={newOnce()} groups={groups} />
      </Sheet>
      <Block id="letter" title={t('letterTitle')}>
        <p>{t('letter', { name: advisor.name })}</p>
        <p className="actions">
          <a href={`/advisors/${advisor.id}/record.pdf?language=en`}>{t('letterEn')}</a>
          <a href={`/advisors/${advisor.id}/record.pdf?language=fr`}>{t('letterFr')}</a>
        </p>
      </Block>
    </>
  );
}
