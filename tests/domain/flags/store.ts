import type { Db } from '@/db/client';
import type { Records } from './facts-builder';

/** Keeps a builder's records in a real database: what the statements of facts-queries must find again. */
export function store(db: Db, { rows }: Records): void {
  const insert = (table: string, row: Record<string, unknown>): void => {
    const names = Object.keys(row);
    db.sql
      .prepare(
        `insert or ignore into ${table} (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
      )
      .run(row);
  };
  const person = (id: string): void => insert('people', { id, name: id, name_key: id });
  db.sql.transaction(() => {
    for (const { id, joinedOn, leftOn } of rows.advisors) {
      person(id);
      insert('advisors', { person_id: id, joined_on: joinedOn, left_on: leftOn });
    }
    for (const { id, power, closedOn } of rows.groups) {
      insert('groups', { id, name: id, name_key: id, power, closed_on: closedOn });
    }
    for (const { id, groupId, class: seatClass, side, weight, from, to } of rows.seats) {
      insert('seats', { id, group_id: groupId, class: seatClass, side, weight, from_day: from, to_day: to });
    }
    for (const { id, seatId, personId, from, to } of rows.memberships) {
      person(personId);
      insert('memberships', { id, seat_id: seatId, person_id: personId, from_day: from, to_day: to });
    }
    rows.leaves.forEach(({ personId, from, to }, i) => {
      insert('leaves', { id: `leave-${i}`, person_id: personId, from_day: from, to_day: to });
    });
    storeMeetings(insert, person, rows);
    for (const { id, personId, groupId, raisedOn } of rows.suggestions) {
      insert('suggestions', { id, person_id: personId, group_id: groupId, text: 'A suggestion', raised_on: raisedOn });
    }
    for (const { id, suggestionId, step, on, until } of rows.steps) {
      const decision = step === 'decided' ? 'adopted' : null;
      insert('suggestion_steps', { id, suggestion_id: suggestionId, step, on_day: on, until_day: until, decision });
    }
    for (const { askId, personId, on, toldOn } of rows.answers) {
      insert('asks', { id: askId, text: 'An ask', sent_on: on, report_back_by: on });
      insert('ask_answers', { ask_id: askId, person_id: personId, answered_on: on, told_on: toldOn });
    }
    for (const claim of rows.claims) {
      const { id, personId, meetingId, advanceCents, submittedOn, paidOn } = claim;
      insert('claims', {
        id,
        person_id: personId,
        meeting_id: meetingId,
        advance_cents: advanceCents,
        submitted_on: submittedOn,
        imported: submittedOn === null ? 1 : 0,
        paid_on: paidOn,
      });
    }
    for (const { id, claimId, on, cents } of rows.lines) {
      insert('claim_lines', { id, claim_id: claimId, kind: 'parking', on_day: on, claimed_cents: cents });
    }
    for (const { personId, meetingId, on } of rows.waivers) {
      insert('claim_waivers', { person_id: personId, meeting_id: meetingId, said_on: on });
    }
  })();
}

type Insert = (table: string, row: Record<string, unknown>) => void;

/** Meetings with who was asked and who came; those the records only count are people without a name. */
function storeMeetings(insert: Insert, person: (id: string) => void, rows: Records['rows']): void {
  for (const { id, groupId, on, key, invitationsSentOn, guests } of rows.meetings) {
    insert('meetings', { id, group_id: groupId, on_day: on, key, invitations_sent_on: invitationsSentOn });
    for (let i = 0; i < guests; i++) {
      person('host');
      insert('guests', { id: `${id} guest ${i}`, meeting_id: id, brought_by: 'host' });
    }
  }
  for (const { meetingId, personId, sentOn } of rows.invitations) {
    insert('invitations', {
      id: `${meetingId} ${personId}`,
      meeting_id: meetingId,
      person_id: personId,
      sent_on: sentOn,
    });
  }
  for (const { meetingId, personId, origin, attendance } of rows.presences) {
    const id = `${meetingId} ${personId}`;
    insert('presences', { id, meeting_id: meetingId, person_id: personId, origin, attendance });
  }
  for (const { id, people } of rows.meetings) {
    const named = rows.presences.filter((p) => p.meetingId === id && !p.attendance.startsWith('absent')).length;
    for (let i = named; i < people; i++) {
      person(`partner-${i}`);
      insert('presences', {
        id: `${id} partner-${i}`,
        meeting_id: id,
        person_id: `partner-${i}`,
        origin: 'invited',
        attendance: 'in-person',
      });
    }
  }
}
