import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AdvisorContact } from '@/components/people/advisor-contact';
import { AdvisorSeats } from '@/components/people/advisor-seats';
import { AdvisorYear } from '@/components/people/advisor-year';
import { PartnerHead } from '@/components/people/partner-head';
import { canSeeEveryone } from '@/domain/access/sight';
import { whoSeesPeople } from '@/domain/advisors/policy';
import { seatsOn } from '@/domain/groups/queries';
import { stripOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { partnerById } from '@/domain/partners/queries';
import { canKeepPeople } from '@/domain/people/policy';
import { termsOf } from '@/domain/seats/person-queries';
import { placeInstead } from '../../advisors/place-instead';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesPeople);
  return { title: partnerById(viewer, (await params).id, todayFor(viewer))?.name };
}

export default async function PartnerPage({ params }: Props) {
  const viewer = await requireViewer(...whoSeesPeople);
  const today = todayFor(viewer);
  const asked = (await params).id;
  const partner = partnerById(viewer, asked, today);
  if (partner === null) redirect(placeInstead(viewer, asked, today) ?? notFound());
  const { id, name } = partner;
  const facts = stripOf(viewer, id, startOfMonths(today), today);
  const linked = canSeeEveryone(viewer) || !partner.whole;
  const edit = canKeepPeople(viewer) ? `/partners/${id}/edit` : undefined;
  return (
    <>
      <PartnerHead {...{ partner, facts, today, edit }} />
      <div className="cols">
        <div>
          <AdvisorYear {...{ name, facts, today, linked }} />
        </div>
        <aside className="mt-4">
          <AdvisorSeats
            {...{ personId: id, name, today, seats: seatsOn(viewer, today), terms: termsOf(viewer, id, today) }}
          />
          <AdvisorContact advisor={partner} edit={edit && `${edit}#details`} reach={edit && `/partners/${id}/reach`} />
        </aside>
      </div>
    </>
  );
}
