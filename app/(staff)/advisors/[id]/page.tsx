import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { AdvisorContact } from '@/components/people/advisor-contact';
import { AdvisorFlags } from '@/components/people/advisor-flags';
import { AdvisorHead } from '@/components/people/advisor-head';
import { AdvisorSeats } from '@/components/people/advisor-seats';
import { AdvisorYear } from '@/components/people/advisor-year';
import { BroughtBlock } from '@/components/people/brought-block';
import { PersonParts } from '@/components/people/person-parts';
import { OpenOf, RemarksLink } from '@/components/remarks/disputed-there';
import { canSeeEveryone } from '@/domain/access/sight';
import { pageOf } from '@/domain/advisors/forms';
import { whoSeesPeople } from '@/domain/advisors/policy';
import { advisorById } from '@/domain/advisors/queries';
import { ENTRIES_PER_PAGE } from '@/domain/advisors/timeline-queries';
import { placeInstead } from '../place-instead';
import { recordOf } from './record';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoSeesPeople);
  return { title: advisorById(viewer, (await params).id, todayFor(viewer))?.name };
}

export default async function AdvisorPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesPeople);
  const today = todayFor(viewer);
  const asked = (await params).id;
  const advisor = advisorById(viewer, asked, today);
  if (advisor === null) redirect(placeInstead(viewer, asked, today) ?? notFound());
  const page = pageOf((await searchParams).page);
  const { facts, flags, seats, terms, timeline, person, openRemarks } = recordOf(viewer, advisor.id, today, page);
  const { id, name } = advisor;
  // Who sees only what concerns groups of theirs opens those groups' meetings; of one's own record, not every one.
  const linked = canSeeEveryone(viewer) || !advisor.whole;
  return (
    <>
      <AdvisorHead {...{ advisor, facts, today }} />
      {openRemarks !== null && <OpenOf {...{ id, name, open: openRemarks }} />}
      <AdvisorFlags flags={flags} />
      <div className="cols">
        <div>
          <AdvisorYear {...{ name, facts, today, linked }} />
          <BroughtBlock {...{ id, name, timeline, page, perPage: ENTRIES_PER_PAGE, today, linked }} />
        </div>
        <aside className="mt-4">
          <AdvisorSeats {...{ personId: id, name, seats, terms, today }} />
          <AdvisorContact
            advisor={advisor}
            edit={person ? `/advisors/${id}/edit#details` : undefined}
            reach={person ? `/advisors/${id}/reach` : undefined}
          />
          {person && <PersonParts person={person} today={today} />}
          {openRemarks !== null && <RemarksLink {...{ id, name }} />}
        </aside>
      </div>
    </>
  );
}
