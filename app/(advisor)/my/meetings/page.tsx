import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { stripFigures } from '@/components/meetings/strip-words';
import { MyComing } from '@/components/people/my-coming';
import { MyYear } from '@/components/people/my-year';
import { CheckedMeetings } from '@/components/remarks/checked-meetings';
import { ConfirmForm, MissingLinks } from '@/components/remarks/confirm-form';
import { Block } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { comingMeetings } from '@/domain/meetings/coming-queries';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { checkedMeetings } from '@/domain/remarks/checked-queries';
import { ohtOf } from '@/domain/settings/queries';
import { confirmRecord, noteMyPreparation } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('meetingsTitle'),
});

/** The meetings ahead, the year, and every meeting on record, to be confirmed or disputed. */
export default async function MyMeetingsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const self = viewer.personId ?? '';
  const page = pageOf((await searchParams).page);
  const facts = stripOf(viewer, self, startOfMonths(today), today);
  const shown = checkedMeetings(viewer, self, today, page);
  const { meetings, leftOut } = stripFigures(facts).figures;
  const t = await getTranslations('my');
  return (
    <>
      <PageHead title={t('meetingsTitle')} lead={t('meetingsLead', { meetings, leftOut })} />
      {page === 1 && <MyComing meetings={comingMeetings(viewer, today)} timeZone={ohtOf(viewer).timeZone} />}
      {page === 1 && (
        <p className="ways">
          <a href="/my/calendar">{(await getTranslations('calendar'))('link')}</a>
        </p>
      )}
      {page === 1 && (
        <div className="part">
          <MyYear facts={facts} />
        </div>
      )}
      <Block id="record" title={t('recordTitle')}>
        <p>{t(shown.total === 0 ? 'recordNone' : 'recordLead')}</p>
        <CheckedMeetings meetings={shown.items} prepare={noteMyPreparation} />
        <ConfirmForm action={confirmRecord} list="meetings" page={page} shown={shown} />
      </Block>
      <Pager path="/my/meetings" page={page} pages={shown.pages} />
      <MissingLinks />
    </>
  );
}
