import type { Day } from '../calendar';
import type { MeetingState } from '../meetings/words';
import type { ContactChannel, Language } from '../people/words';
import type { Viewer } from '../viewer';
import { type Untold, untoldOf } from './apart';
import { stepsOf } from './facts-queries';
import { canInvite } from './policy';
import { reachOf } from './reach';
import { standingOf } from './standing';
import { WAYS, type WaysRow, waysOf } from './told-queries';

/** Someone who has not heard something of a meeting ahead, and whom no mail will tell. */
export type ToldByCall = {
  invitationId: string;
  meetingId: string;
  personId: string;
  name: string;
  phone: string | null;
  language: Language | null;
  reach: ContactChannel;
  what: Untold;
  on: Day;
  group: string | null;
};

/** Invitations to meetings ahead whose history may leave something to tell; the rule says which do. */
const MAYBE = `
  select i.id as invitationId, m.id as meetingId, p.id as personId, p.name, p.language, ${WAYS}, m.state,
    m.on_day as "on", coalesce(g.name, m.title) as "group", i.sent_on as sentOn, i.withdrawn_at as withdrawnAt,
    i.undelivered_at as undeliveredAt
  from meetings m join invitations i on i.meeting_id = m.id join people p on p.id = i.person_id
    left join groups g on g.id = m.group_id
  where m.state in ('scheduled', 'cancelled') and m.on_day >= :today
    and (i.sent_on is null or exists (
      select 1 from invitation_steps t where t.invitation_id = i.id and t.step in ('changed', 'withdrawn')))
  order by m.on_day, m.id, p.name_key, p.id`;

type Row = Omit<ToldByCall, 'reach' | 'what'> &
  WaysRow & { state: MeetingState; sentOn: Day | null; withdrawnAt: number | null; undeliveredAt: number | null };

/** Who waits for a call or a letter about a meeting ahead, the next meeting first; for the office. Two statements. */
export function toldByCall(viewer: Viewer, today: Day): ToldByCall[] {
  if (!canInvite(viewer)) return [];
  const rows = viewer.db.prepared(MAYBE).all({ today }) as Row[];
  const steps = stepsOf(
    viewer,
    rows.map(({ invitationId }) => invitationId),
  );
  return rows.flatMap((row) => {
    const what = untoldOf(standingOf({ ...row, steps: steps.get(row.invitationId) ?? [] }), row.state);
    return what === null ? [] : [{ ...whoOf(row), reach: reachOf(waysOf(row)), what }];
  });
}

const whoOf = ({ invitationId, meetingId, personId, name, phone, language, on, group }: Row) => ({
  ...{ invitationId, meetingId, personId, name, phone, language, on, group },
});
