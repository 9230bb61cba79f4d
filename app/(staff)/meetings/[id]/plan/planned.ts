import { notFound, redirect } from 'next/navigation';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { acronymsOfMeeting } from '@/domain/acronyms/meeting-queries';
import { agendaOf } from '@/domain/meetings/agenda-queries';
import { meetingById, storiesAt } from '@/domain/meetings/meeting-queries';
import { papersOf } from '@/domain/meetings/paper-queries';
import { bringersAt } from '@/domain/planning/bringer-queries';
import { clashesAt } from '@/domain/planning/clash-queries';
import { whoPlans } from '@/domain/planning/policy';
import { planOf, planStamp } from '@/domain/planning/queries';
import { seriesOf } from '@/domain/planning/series-queries';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { ohtOf } from '@/domain/settings/queries';
import { stampOf } from '@/domain/stamp';

/** What the page of a plan shows; one that was called off has no plan any more. */
export async function plannedMeeting(id: string) {
  const viewer = await requireViewer(...whoPlans);
  const today = todayFor(viewer);
  const [plan, meeting] = [planOf(viewer, id), meetingById(viewer, id, today)];
  if (plan === null || meeting === null) notFound();
  if (plan.state === 'cancelled') redirect(`/meetings/${plan.id}`);
  const items = agendaOf(viewer, plan.id);
  return {
    viewer,
    today,
    plan,
    meeting,
    items,
    stamp: planStamp(plan),
    agendaStamp: stampOf(items),
    stories: storiesAt(viewer, meeting),
    papers: papersOf(viewer, plan.id),
    acronyms: acronymsOfMeeting(viewer, plan.id),
    clashes: clashesAt(viewer, plan.id),
    series: seriesOf(viewer, plan.seriesId),
    bringers: bringersAt(viewer, plan),
    people: peopleToPick(viewer, today),
    timeZone: ohtOf(viewer).timeZone,
  };
}
export type PlannedMeeting = Awaited<ReturnType<typeof plannedMeeting>>;
