import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { EarlierTerms, TermsHead, TermsText } from '@/components/groups/terms-editions';
import { SetTerms } from '@/components/groups/terms-form';
import { canKeepGroups } from '@/domain/groups/policy';
import { termsOf } from '@/domain/groups/terms-queries';
import { groupById } from '@/domain/seats/group-queries';
import { whoSeesGroups } from '@/domain/seats/policy';
import { setTermsOf } from '../../actions';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('termsForm'))('short'),
});

export default async function TermsPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesGroups);
  const today = todayFor(viewer);
  const group = groupById(viewer, (await params).id, { from: today, today });
  if (group === null) notFound();
  const terms = termsOf(viewer, group, today);
  const inForce = terms.find(({ standing }) => standing === 'in-force');
  return (
    <>
      <TermsHead group={group} inForce={inForce} />
      {inForce && <TermsText terms={inForce} />}
      {canKeepGroups(viewer) && (
        <SetTerms groupId={group.id} today={today} once={newOnce()} set={setTermsOf} first={terms.length === 0} />
      )}
      <EarlierTerms terms={terms.filter((one) => one !== inForce)} />
    </>
  );
}
