import type { Day } from '../calendar';
import type { AccessNeed, ContactChannel, Language } from '../people/words';
import type { Viewer } from '../viewer';
import { reachOf } from './reach';
import { WAYS, type WaysRow, waysOf } from './told-queries';

/** Someone the office means to invite to a meeting. */
export type ToInvite = {
  personId: string;
  name: string;
  language: Language;
  reach: ContactChannel;
  needs: AccessNeed[];
  /** Their invitation, if there ever was one, and whether it stands. */
  invitationId: string | null;
  standing: boolean;
  /** They asked to come and wait for an answer, or were told yes: how they come to be there stays "asked". */
  asked: boolean;
};

const TO_INVITE = `
  select p.id as personId, p.name, coalesce(p.language, 'en') as language, ${WAYS},
    (select json_group_array(need) from access_needs n where n.person_id = p.id) as needs,
    i.id as invitationId, i.id is not null and i.withdrawn_at is null as standing,
    r.id is not null as asked
  from people p
    left join invitations i on i.meeting_id = :meeting and i.person_id = p.id
    left join requests_to_come r on r.meeting_id = :meeting and r.person_id = p.id and r.withdrawn_at is null
      and coalesce(r.answer, 'waiting') <> 'no'
  where p.id in (select value from json_each(:people)) order by p.name_key`;

type Row = Omit<ToInvite, 'reach' | 'needs' | 'standing' | 'asked'> &
  WaysRow & { needs: string; standing: 0 | 1; asked: 0 | 1 };

/** People by their ids, as the command that invites them needs to know them. */
export const toInviteOf = (viewer: Viewer, meetingId: string, people: readonly string[], today: Day): ToInvite[] =>
  (viewer.db.prepared(TO_INVITE).all({ meeting: meetingId, people: JSON.stringify(people), today }) as Row[]).map(
    ({ personId, name, language, invitationId, needs, standing, asked, ...ways }) => ({
      ...{ personId, name, language, invitationId, reach: reachOf(waysOf(ways)) },
      ...{ needs: JSON.parse(needs) as AccessNeed[], standing: standing === 1, asked: asked === 1 },
    }),
  );
