import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { suggestionStanding } from '@/domain/suggestions/standing-queries';
import { trusted } from '@/domain/viewer';
import { addPerson } from '../access/people';
import { type Grid, OFFICE_WORK } from '../callers';

/** A suggestion of someone else's, of no group. */
function said(db: Db): { id: string; stamp: string } {
  const id = newId();
  const author = addPerson(db, 'author@example.org', 'advisor');
  db.sql
    .prepare("insert into suggestions (id, person_id, text, raised_on) values (?, ?, 'Say it plainly', '2026-10-01')")
    .run(id, author);
  return { id, stamp: suggestionStanding(trusted(db, 'server'), id)?.stamp ?? '' };
}

function mailed(db: Db): { mailId: string } {
  const { id } = said(db);
  const mailId = newId();
  db.sql
    .prepare(
      `insert into outbox (id, person_id, kind, language, subject, body, not_before, about_kind, about_id)
       select ?, person_id, 'suggestion-told', 'en', 'Yes', 'We did it', 0, 'suggestion', id from suggestions where id = ?`,
    )
    .run(mailId, id);
  return { mailId };
}

export const grid: Grid = {
  'suggestions.raise': {
    may: OFFICE_WORK,
    input: (db) => ({
      once: newId(),
      personId: addPerson(db, 'author@example.org', 'advisor'),
      text: 'A seat at every table',
      channel: 'phone',
    }),
  },
  'suggestions.acknowledge': { may: OFFICE_WORK, input: said },
  'suggestions.assign': { may: OFFICE_WORK, input: (db) => ({ ...said(db), owner: 'Dana' }) },
  'suggestions.decide': { may: OFFICE_WORK, input: (db) => ({ ...said(db), decision: 'adopted' }) },
  'suggestions.change-made': { may: OFFICE_WORK, input: (db) => ({ ...said(db), note: 'The letter is in French' }) },
  'suggestions.tell': { may: OFFICE_WORK, input: (db) => ({ ...said(db), channel: 'phone' }) },
  'suggestions.pause': { may: OFFICE_WORK, input: (db) => ({ ...said(db), until: '2027-01-01', note: 'Summer' }) },
  'suggestions.resume': { may: OFFICE_WORK, input: said },
  'suggestions.correct': { may: OFFICE_WORK, input: (db) => ({ ...said(db), text: 'Say it in plain words' }) },
  'suggestions.together': { may: OFFICE_WORK, input: (db) => ({ ids: [said(db).id], step: 'acknowledge' }) },
  // The author says it themselves; another advisor does not.
  'suggestions.note-seen': { may: OFFICE_WORK, input: (db) => ({ id: said(db).id, channel: 'phone' }) },
  'suggestions.confirm': { may: OFFICE_WORK, input: (db) => ({ ...said(db), channel: 'phone' }) },
  'suggestions.reopen': { may: OFFICE_WORK, input: (db) => ({ ...said(db), note: 'It did not', channel: 'phone' }) },
  'suggestions.note-told': { may: ['server'], input: mailed },
  'suggestions.withdraw-told': { may: ['server'], input: mailed },
};
