import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { type Grid, OFFICE_WORK } from '../callers';
import { put } from '../claims/records';

const plan = { groupId: 'open', on: '2026-11-20', starts: '18:00', ends: '20:00', mode: 'virtual' };

function scheduled(db: Db): string {
  put(db, 'meetings', { id: 'ahead', on_day: '2026-11-20', state: 'scheduled' });
  return 'ahead';
}
function paperOf(db: Db): string {
  put(db, 'papers', { id: 'paper', meeting_id: scheduled(db), title: 'The budget' });
  return 'paper';
}
function storyOf(db: Db): string {
  put(db, 'stories', { id: 'story', meeting_id: scheduled(db), kind: 'patient' });
  return 'story';
}
const stamp = 'x';

/** The office plans; a chair, a leader and an advisor see what is planned where they belong, and change nothing. */
export const grid: Grid = {
  'meetings.plan': { may: OFFICE_WORK, input: () => ({ once: newId(), ...plan }) },
  'meetings.plan-series': {
    may: OFFICE_WORK,
    input: () => ({ once: newId(), ...plan, step: 'weekly', until: '2026-12-20' }),
  },
  'meetings.change-plan': { may: OFFICE_WORK, input: (db) => ({ id: scheduled(db), stamp, ...plan }) },
  'meetings.cancel': { may: OFFICE_WORK, input: (db) => ({ id: scheduled(db), stamp }) },
  'meetings.set-agenda': { may: OFFICE_WORK, input: (db) => ({ id: scheduled(db), stamp }) },
  'meetings.add-story': { may: OFFICE_WORK, input: (db) => ({ once: newId(), id: scheduled(db), kind: 'patient' }) },
  'meetings.remove-story': { may: OFFICE_WORK, input: (db) => ({ storyId: storyOf(db) }) },
  'meetings.add-paper': {
    may: OFFICE_WORK,
    input: (db) => ({ once: newId(), id: scheduled(db), title: 'The budget' }),
  },
  'meetings.change-paper': { may: OFFICE_WORK, input: (db) => ({ paperId: paperOf(db), stamp, title: 'The plan' }) },
  'meetings.remove-paper': { may: OFFICE_WORK, input: (db) => ({ paperId: paperOf(db) }) },
  'meetings.note-papers-sent': { may: OFFICE_WORK, input: (db) => ({ id: scheduled(db), sentOn: '2026-10-30' }) },
};
