import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { HonorariaHead } from '@/components/claims/honoraria-head';
import { HonorariumSheets } from '@/components/claims/honorarium-sheets';
import { OfferForm } from '@/components/claims/offer-form';
import { YearTotals } from '@/components/claims/year-totals';
import { Pager } from '@/components/ui/lists';
import { pageOf } from '@/domain/advisors/forms';
import { monthsBefore } from '@/domain/calendar';
import { claimantsToPick } from '@/domain/claims/claimant-queries';
import { HONORARIA_PER_PAGE, honorariumList } from '@/domain/claims/honorarium-list-queries';
import { yearTotals } from '@/domain/claims/honorarium-queries';
import { claimedGroups } from '@/domain/claims/list-queries';
import { canPaySome, whoSeesClaims } from '@/domain/claims/policy';
import { ratesOn, thresholdsOn } from '@/domain/settings/queries';
import { answerFor, offer, paySome } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('claims'))('honorariaTitle'),
});

/** Thanks in money, apart from costs: who is offered what, what waits to be paid, what a year comes to. */
export default async function HonorariaPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesClaims);
  const today = todayFor(viewer);
  const { state: asked, page: wanted } = await searchParams;
  const state = asked === 'all' ? 'all' : 'waiting';
  const page = pageOf(wanted);
  const { honoraria, total } = honorariumList(viewer, { state, page });
  const year = Number(today.slice(0, 4));
  const totals = yearTotals(viewer, year);
  const thresholds = thresholdsOn(viewer, today);
  return (
    <>
      <HonorariaHead {...{ totals, year, thresholds }} />
      <HonorariumSheets
        {...{ honoraria, state, today }}
        self={viewer.personId}
        pays={canPaySome(viewer)}
        actions={{ answer: answerFor, pay: paySome }}
      />
      <Pager
        path="/claims/honoraria"
        params={{ state: state === 'all' ? state : undefined }}
        page={page}
        pages={Math.ceil(total / HONORARIA_PER_PAGE)}
      />
      <OfferForm
        action={offer}
        once={newOnce()}
        today={today}
        people={claimantsToPick(viewer, monthsBefore(today, 12))}
        groups={claimedGroups(viewer)}
        hourCents={ratesOn(viewer, today)['honorarium-hour']}
      />
      <YearTotals {...{ totals, year, thresholds }} />
    </>
  );
}
