import { type MeetingFacts, meetingFactsOf } from '../meetings/facts-queries';
import { EXPECTED_PLACES } from '../meetings/places-queries';
import type { Viewer } from '../viewer';

/** What a meeting is to someone: they were there, are invited, are welcome since they asked, or hold a seat at it. */
export type Belonging = 'there' | 'invited' | 'welcome' | 'seated';

const BELONGS = `
  with places as (${EXPECTED_PLACES})
  select case
    when exists (select 1 from presences where person_id = :self and meeting_id = :meeting) then 'there'
    when exists (select 1 from invitations where person_id = :self and meeting_id = :meeting and withdrawn_at is null)
      then 'invited'
    when exists (select 1 from requests_to_come where person_id = :self and meeting_id = :meeting
      and withdrawn_at is null and answer in ('yes', 'yes-with-seat')) then 'welcome'
    when exists (select 1 from places where person_id = :self and meeting_id = :meeting) then 'seated'
  end`;

/**
 * A meeting of the viewer's own, and what it is to them; null for any other. How to be there from afar is for those
 * invited or welcome alone.
 */
export function ownMeeting(viewer: Viewer, meetingId: string): { meeting: MeetingFacts; belonging: Belonging } | null {
  if (viewer.personId === null) return null;
  const asked = { self: viewer.personId, meeting: meetingId };
  const belonging = viewer.db.prepared(BELONGS).pluck().get(asked) as Belonging | null;
  const meeting = belonging === null ? null : meetingFactsOf(viewer, meetingId);
  if (belonging === null || meeting === null) return null;
  return { belonging, meeting: belonging === 'seated' ? { ...meeting, joinLink: null, dialIn: null } : meeting };
}
