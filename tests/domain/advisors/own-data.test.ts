import { describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { contributionRecordOf } from '@/domain/advisors/contribution-record-queries';
import { ownData } from '@/domain/advisors/own-data-queries';
import { OWN_DATA } from '@/domain/advisors/own-data-statements';
import { changeMine } from '@/domain/advisors/own-details-commands';
import { ownDetails, ownStepsDue } from '@/domain/advisors/own-details-queries';
import { perform } from '@/domain/command';
import { openMeetingsAhead, openMeetingsHeld } from '@/domain/meetings/open-queries';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { advisor, group, insert, meeting, present, TODAY } from './records';

const NOW = Date.parse('2026-10-31T15:00:00Z');

/** Columns that name a person for what they did at the office: theirs to find in the activity, not a record of them. */
const ACTS = [
  'advisors.recruited_by',
  'ballots.recorded_by',
  'claim_steps.by',
  'claims.approved_by',
  'contact_pauses.recorded_by',
  'flag_steps.by',
  'imports.read_by',
  'invitation_replies.recorded_by',
  'invitation_steps.by',
  'invitations.sent_by',
  'kept_mappings.kept_by',
  'leave_outs.by',
  'leave_outs.lifted_by',
  'log_drafts.started_by',
  'log_entries.by',
  'meeting_editions.replaced_by',
  'person_joins.joined_by',
  'person_joins.kept_id',
  'person_joins.undone_by',
  'rates.set_by',
  'receipt_files.added_by',
  'remarks.recorded_by',
  'remarks.settled_by',
  'requests_to_come.answered_by',
  'requests_to_come.recorded_by',
  'role_grants.given_by',
  'role_grants.lifted_by',
  'suggestion_steps.recorded_by',
  'terms_of_reference.recorded_by',
  'thresholds.set_by',
  'told_apart.by',
  'word_labels.set_by',
];
/** Read through another table, a secret that is nobody's to read, or two records compared, which would name the other. */
const READ_OTHERWISE = ['recovery_codes.person_id', 'told_apart.one_id', 'told_apart.other_id'];

function columnsOfPeople(db: Db): string[] {
  const tables = db.sql.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  return tables.flatMap((table) =>
    (db.sql.pragma(`foreign_key_list("${table}")`) as { table: string; from: string }[])
      .filter(({ table: to }) => to === 'people' || to === 'advisors')
      .map(({ from }) => `${table}.${from}`),
  );
}

describe('all that the records hold of one person', () => {
  it('reads every table that names people, but for what they did at the office', () => {
    const text = Object.values(OWN_DATA).join('\n');
    const unread = columnsOfPeople(freshDatabase())
      .filter((column) => !ACTS.includes(column) && !READ_OTHERWISE.includes(column))
      .filter((column) => {
        const [table = '', name = ''] = column.split('.');
        return !new RegExp(`\\b${table}\\b`).test(text) || !text.includes(name);
      });
    expect(unread).toEqual([]);
  });

  it('is all of one’s own and nothing of another', () => {
    const db = freshDatabase();
    for (const id of ['ana', 'ben']) {
      const mark = `canary-${id}`;
      advisor(db, id, `${mark}-name`, mark);
      db.sql
        .prepare('update people set email = ?, phone = ?, address = ? where id = ?')
        .run(`${mark}@x.ca`, mark, mark, id);
      group(db, `g-${id}`, `${mark}-group`, [id]);
      meeting(db, `m-${id}`, `g-${id}`, '2026-03-02', { title: `${mark}-meeting` });
      present(db, `m-${id}`, id);
      insert(db, 'suggestions', { id: `s-${id}`, person_id: id, text: `${mark}-idea`, raised_on: '2026-03-02' });
      insert(db, 'suggestion_steps', {
        id: `t-${id}`,
        suggestion_id: `s-${id}`,
        step: 'assigned',
        on_day: '2026-03-03',
        note: 'Dana Owner',
      });
      insert(db, 'remarks', {
        id: `r-${id}`,
        person_id: id,
        kind: 'other',
        words: `${mark}-words`,
        said_on: '2026-03-04',
        said_at: 1,
        recorded_by: id,
      });
    }
    const seen = JSON.stringify(ownData(personViewer(db, 'ana', ['advisor'])));
    for (const part of ['name', 'group', 'meeting', 'idea', 'words']) expect(seen).toContain(`canary-ana-${part}`);
    expect(seen).not.toMatch(/canary-ben|Dana Owner/);
    for (const role of ['coordinator', 'finance', 'chair'] as const) {
      expect(ownData(personViewer(db, 'ben', [role]))).toEqual([]);
    }
  });
});

describe('a record of contribution', () => {
  const made = () => {
    const db = freshDatabase();
    advisor(db, 'ana', 'Ana', 'ana', { joined_on: '2024-03-10' });
    group(db, 'g', 'Council', ['ana']);
    const at = (hours: number) => Date.parse('2026-03-02T15:00:00Z') + hours * 3_600_000;
    meeting(db, 'm1', 'g', '2026-03-02', { starts_at: at(0), ends_at: at(2) });
    meeting(db, 'm2', 'g', '2026-04-02');
    meeting(db, 'm3', null, '2026-05-02');
    meeting(db, 'later', 'g', '2026-11-02');
    present(db, 'm1', 'ana');
    present(db, 'm2', 'ana', 'asked', 'part');
    present(db, 'm3', 'ana', 'invited', 'absent-with-word');
    present(db, 'later', 'ana');
    for (const [id, decision] of [
      ['yes', 'adopted'],
      ['no', 'not-adopted'],
      ['twice', 'not-adopted'],
    ] as const) {
      insert(db, 'suggestions', { id, person_id: 'ana', text: `Idea ${id}`, raised_on: '2026-03-02' });
      insert(db, 'suggestion_steps', {
        id: `1-${id}`,
        suggestion_id: id,
        step: 'decided',
        on_day: '2026-03-05',
        decision,
      });
    }
    const step = { suggestion_id: 'twice', on_day: '2026-04-05' };
    insert(db, 'suggestion_steps', { id: '2-a', ...step, step: 'decided', decision: 'adopted-in-part' });
    insert(db, 'suggestion_steps', { id: '2-b', ...step, step: 'changed', note: 'Signs in two languages' });
    insert(db, 'contributions', {
      id: 'c',
      person_id: 'ana',
      on_day: '2026-03-03',
      kind: 'review',
      what: 'x',
      minutes: 90,
    });
    return db;
  };

  it('says what was given: time where it is known, ideas as last decided, nothing ahead', () => {
    const db = made();
    expect(contributionRecordOf(personViewer(db, 'ana', ['advisor']), 'ana', TODAY)).toEqual({
      name: 'Ana',
      since: '2024-03-10',
      until: null,
      seats: [{ group: 'Council', role: 'member', from: '2024-01-01', to: null }],
      meetings: [{ group: 'Council', came: 2, minutes: 120, preparation: 0, timed: 1 }],
      votes: 0,
      ideas: 3,
      takenUp: [
        {
          id: 'twice',
          text: 'Idea twice',
          on: '2026-03-02',
          decision: 'adopted-in-part',
          changed: 'Signs in two languages',
        },
        { id: 'yes', text: 'Idea yes', on: '2026-03-02', decision: 'adopted', changed: null },
      ],
      work: [{ kind: 'review', times: 1, minutes: 90 }],
    });
  });

  it.each([
    ['themselves', 'ana', ['advisor'], true],
    ['a coordinator', 'tam', ['coordinator'], true],
    ['another advisor', 'tam', ['advisor'], false],
    ['a chair of their group', 'tam', ['chair'], false],
    ['finance', 'tam', ['finance'], false],
  ] as const)('is for %s', (_, self, roles, may) => {
    expect(contributionRecordOf(personViewer(made(), self, roles, ['g']), 'ana', TODAY) !== null).toBe(may);
  });
});

describe('an advisor’s own details', () => {
  const own = () => {
    const db = freshDatabase();
    advisor(db, 'ana', 'Ana Roy', 'ana roy');
    db.sql.prepare("update people set email = 'ana@example.ca' where id = 'ana'").run();
    const viewer = personViewer(db, 'ana', ['advisor']);
    return { db, viewer, stamp: ownDetails(viewer)?.stamp ?? '' };
  };

  it('are changed by themselves; an earlier name is kept, the mail address stays', () => {
    const { db, viewer, stamp } = own();
    const typed = {
      stamp,
      name: 'Ana Roy-Côté',
      phone: '705-555-0111',
      prefers: 'phone',
      needs: ['captions', 'respite'],
    };
    expect(perform(viewer, changeMine, typed, NOW)).toMatchObject({ ok: true });
    expect(ownDetails(viewer)).toMatchObject({
      email: 'ana@example.ca',
      details: { name: 'Ana Roy-Côté', prefers: 'phone', honorarium: null, needs: ['captions', 'respite'] },
    });
    expect(db.sql.prepare('select name from other_names').pluck().all()).toEqual(['Ana Roy']);
    expect(db.sql.prepare('select fields from activity').pluck().get()).toBe('["name","phone","prefers","needs"]');
    const again = { ...typed, stamp: ownDetails(viewer)?.stamp, needs: ['captions'] };
    expect(perform(viewer, changeMine, again, NOW)).toMatchObject({ ok: true });
    expect(ownDetails(viewer)?.details.needs).toEqual(['captions']);
  });

  it.each([
    ['an older page', { stamp: 'older' }, { refusal: 'changed-meanwhile' }],
    ['a letter to nowhere', { prefers: 'paper' }, { refusal: 'no-such-way', field: 'prefers' }],
    ['no name', { name: ' ' }, { why: 'invalid' }],
    ['a name of 50,000 letters', { name: 'x'.repeat(50_000) }, { why: 'invalid' }],
  ])('refuse %s', (_, typed, refused) => {
    const { db, viewer, stamp } = own();
    expect(perform(viewer, changeMine, { stamp, name: 'Ana', ...typed }, NOW)).toMatchObject({ ok: false, ...refused });
    expect(db.sql.prepare('select name from people').pluck().get()).toBe('Ana Roy');
  });

  it('say which steps are due again: the last time each was done counts', () => {
    const { db, viewer } = own();
    const step = (id: string, doneOn: string, renewOn: string | null, word = 'training') =>
      insert(db, 'onboarding_steps', { id, person_id: 'ana', step: word, done_on: doneOn, renew_on: renewOn });
    step('1', '2025-01-01', '2026-01-01');
    expect(ownStepsDue(viewer, TODAY)).toEqual([{ step: 'training', renewOn: '2026-01-01' }]);
    step('2', '2026-01-02', '2027-01-02');
    step('3', '2026-01-02', null, 'orientation');
    expect(ownStepsDue(viewer, TODAY)).toEqual([]);
  });
});

describe('the open meetings', () => {
  it('are those that say so, of a group that says so, or of no group; where they were is not said of the past', () => {
    const db = freshDatabase();
    advisor(db, 'ana', 'Ana', 'ana');
    group(db, 'open', 'Open table', [], {});
    group(db, 'shut', 'Shut table', [], {});
    db.sql.prepare("update groups set open_to_see = 1 where id = 'open'").run();
    const ahead = { state: 'scheduled', place: 'Hall' };
    meeting(db, 'of-group', 'open', '2026-11-01', ahead);
    meeting(db, 'but-shut', 'open', '2026-11-02', { ...ahead, open_to_see: 0 });
    meeting(db, 'of-shut', 'shut', '2026-11-03', ahead);
    meeting(db, 'but-open', 'shut', '2026-11-04', { ...ahead, open_to_see: 1 });
    meeting(db, 'of-none', null, '2026-11-05', ahead);
    meeting(db, 'called-off', null, '2026-11-06', { state: 'cancelled' });
    meeting(db, 'held', null, '2026-10-01', { place: 'Hall' });
    const viewer = personViewer(db, 'ana', ['advisor']);
    expect(openMeetingsAhead(viewer, TODAY).map(({ id }) => id)).toEqual(['of-group', 'but-open', 'of-none']);
    expect(openMeetingsHeld(viewer, TODAY, 1)).toMatchObject({ total: 1, meetings: [{ id: 'held', place: null }] });
    for (const role of ['finance', 'owner'] as const) {
      expect(openMeetingsAhead(personViewer(db, 'x', [role]), TODAY)).toEqual([]);
    }
  });
});
