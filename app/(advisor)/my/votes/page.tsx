import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { CheckedVotes } from '@/components/remarks/checked-votes';
import { ConfirmForm } from '@/components/remarks/confirm-form';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { checkedVotes } from '@/domain/remarks/checked-queries';
import { confirmRecord } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('votesPageTitle'),
});

/** Every vote on record for an advisor, to be confirmed or disputed. */
export default async function MyVotesPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const page = pageOf((await searchParams).page);
  const shown = checkedVotes(viewer, viewer.personId ?? '', todayFor(viewer), page);
  const t = await getTranslations('my');
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('historyTitle') }}
        title={t('votesPageTitle')}
        lead={t('votesLead', { count: shown.total })}
      />
      <div className="mt-4">
        <CheckedVotes votes={shown.items} />
      </div>
      <ConfirmForm action={confirmRecord} list="votes" page={page} shown={shown} />
      <Pager path="/my/votes" page={page} pages={shown.pages} />
    </>
  );
}
