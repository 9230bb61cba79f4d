import { addDays } from '@/domain/calendar';
import type { ReplyReason } from '@/domain/invitations/words';
import type { Viewer } from '@/domain/viewer';
import { cast, tables } from './cast';
import { chanceOf } from './chance';

type No = { id: string; name: string; group: string; on: string };

/** What advisors of a group say when they say no, the likeliest first, and how likely each is. */
const REASONS: readonly (readonly [ReplyReason, likelihood: number])[] = [
  ['care-duties', 0.24],
  ['time-of-day', 0.42],
  ['transport', 0.2],
  ['health', 0.4],
  ['topic', 0.4],
];

/** What the demo tells of answers beyond the office's spreadsheets. */
export function answersIn(demo: Viewer) {
  const nos = demo.db.sql
    .prepare<[], No>(
      `select i.id, p.name, g.name as "group", m.on_day as "on" from invitations i
       join meetings m on m.id = i.meeting_id join groups g on g.id = m.group_id
       join people p on p.id = i.person_id join advisors a on a.person_id = p.id
       where i.reply = 'no' and m.state = 'held' order by m.on_day, p.name`,
    )
    .all();
  const meetings = demo.db.sql
    .prepare<[string], string>(
      `select m.id from meetings m join groups g on g.id = m.group_id
       where g.name = ? and m.state = 'held' and m.mode <> 'virtual' order by m.on_day`,
    )
    .pluck()
    .all(tables.council);
  const shutOut = nos.findLast(({ name, group }) => name === cast.shutOut && group === tables.mentalHealth);
  return {
    reasons: nos.flatMap((no, i) => {
      const reason = reasonOf(no, nos.length - i);
      return reason === undefined || no === shutOut ? [] : [{ invitationId: no.id, reason }];
    }),
    needs: shutOut ? [{ invitationId: shutOut.id, need: 'captions', askedOn: addDays(shutOut.on, -9) }] : [],
    offered: meetings.map((meetingId) => ({ meetingId, offer: 'meal' })),
  };
}

/** The same whatever the day the demo is made: the latest no is the first. */
function reasonOf({ name }: No, place: number): ReplyReason | undefined {
  const chance = chanceOf(`reason ${name} ${place}`);
  return REASONS.find(([, likelihood]) => chance.happens(likelihood))?.[0];
}
