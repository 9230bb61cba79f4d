import { notFound } from 'next/navigation';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { inviteesOf } from '@/domain/invitations/invitee-queries';
import { canInvite, canSeeInvitations, whoSeesInvitations } from '@/domain/invitations/policy';
import { doorsOf } from '@/domain/meetings/doors';
import { meetingById } from '@/domain/meetings/meeting-queries';
import { readinessAt } from '@/domain/readiness/queries';
import { peopleToPick } from '@/domain/seats/picker-queries';
import { ohtOf } from '@/domain/settings/queries';

/** A meeting with everyone it concerns, as far as the reader may know. `sends` while people can still be invited. */
export async function invitedTo(id: string) {
  const viewer = await requireViewer(...whoSeesInvitations);
  const today = todayFor(viewer);
  const meeting = meetingById(viewer, id, today);
  if (meeting === null || !canSeeInvitations(viewer, meeting)) notFound();
  const people = inviteesOf(viewer, meeting, today);
  const keeps = canInvite(viewer);
  const sends = keeps && meeting.state === 'scheduled' && meeting.on >= today;
  const known = new Set(people.map(({ personId }) => personId));
  return {
    ...{ viewer, meeting, people, today, keeps, sends, timeZone: ohtOf(viewer).timeZone },
    doors: doorsOf(meeting, today, { plans: keeps, records: true }),
    concerns: sends ? readinessAt(viewer, id, people, today) : [],
    others: sends ? peopleToPick(viewer, today).filter((one) => !known.has(one.id)) : [],
  };
}
