import type { Db } from '@/db/client';
import { addDays, type Day } from '@/domain/calendar';

/** A team far larger than any: advisors and partners in groups of a hundred, meetings over a year, ballots on motions. */
export type Size = { advisors: number; groups: number; meetings: number; seats: number; motions: number };

/** Fills a database with a made-up team by bare inserts; the same every time. */
export function fillTeam({ sql }: Db, today: Day, size: Size): void {
  const insert = (table: string, columns: string[]) =>
    sql.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`);
  const person = insert('people', ['id', 'name', 'name_key', 'email']);
  const advisor = insert('advisors', ['person_id', 'joined_on']);
  const partner = insert('partners', ['person_id', 'sector']);
  const group = insert('groups', ['id', 'name', 'name_key', 'power']);
  const seat = insert('seats', ['id', 'group_id', 'class', 'side', 'sector', 'weight']);
  const membership = insert('memberships', ['id', 'seat_id', 'person_id', 'from_day']);
  const meeting = insert('meetings', ['id', 'group_id', 'on_day', 'state', 'key', 'invitations_sent_on']);
  const invitation = insert('invitations', ['id', 'meeting_id', 'person_id', 'sent_on']);
  const presence = insert('presences', ['id', 'meeting_id', 'person_id', 'origin', 'attendance']);
  const motion = insert('motions', ['id', 'meeting_id', 'position', 'text', 'recorded', 'rule_basis', 'rule_share']);
  const roll = insert('roll_entries', ['motion_id', 'person_id', 'seat_id', 'side', 'weight']);
  const ballot = insert('ballots', ['id', 'motion_id', 'person_id', 'choice', 'channel']);
  const start = addDays(today, -364);
  sql.transaction(() => {
    for (let i = 0; i < size.advisors * 2; i++) {
      person.run(`p${i}`, `Person ${i}`, `person ${i}`, `p${i}@example.org`);
      if (i < size.advisors) advisor.run(`p${i}`, addDays(start, -30));
      else partner.run(`p${i}`, 'hospital');
    }
    for (let g = 0; g < size.groups; g++) {
      group.run(`g${g}`, `Group ${g}`, `group ${g}`, g % 3 === 0 ? 'decides' : 'works');
      for (let s = 0; s < size.seats; s++) {
        const side = s % 3 === 0 ? 'advisor' : 'partner';
        const who = `p${(side === 'advisor' ? 0 : size.advisors) + ((g * 37 + s * 7) % size.advisors)}`;
        seat.run(`s${g}-${s}`, `g${g}`, 'voting', side, side === 'advisor' ? null : 'hospital', 1);
        membership.run(`m${g}-${s}`, `s${g}-${s}`, who, start);
      }
    }
    const members = sql.prepare(
      'select distinct m.person_id as id, s.id as seat, s.side from memberships m join seats s on s.id = m.seat_id where s.group_id = ? group by m.person_id',
    );
    for (let n = 0; n < size.meetings; n++) {
      const g = n % size.groups;
      const day = addDays(start, Math.floor((n * 364) / size.meetings));
      meeting.run(`t${n}`, `g${g}`, day, 'held', n % 4 === 0 ? 1 : 0, addDays(day, -14));
      const seated = members.all(`g${g}`) as { id: string; seat: string; side: string }[];
      const opened = n < size.motions;
      if (opened) motion.run(`v${n}`, `t${n}`, 1, `Motion ${n}`, 'named', 'cast', 500);
      for (const [i, { id, seat: held, side }] of seated.entries()) {
        if ((i + n) % 29 === 0) continue;
        invitation.run(`i${n}-${i}`, `t${n}`, id, addDays(day, -14));
        presence.run(`a${n}-${i}`, `t${n}`, id, 'invited', (i + n) % 5 === 0 ? 'absent-with-word' : 'video');
        if (!opened) continue;
        roll.run(`v${n}`, id, held, side, 1);
        ballot.run(`b${n}-${i}`, `v${n}`, id, (i + n) % 3 === 0 ? 'against' : 'for', 'record');
      }
    }
  })();
}
