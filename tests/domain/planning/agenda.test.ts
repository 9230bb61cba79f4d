import { describe, expect, it } from 'vitest';
import { newId } from '@/db/columns';
import { acronymsOfMeeting } from '@/domain/acronyms/meeting-queries';
import { perform } from '@/domain/command';
import { agendaOf } from '@/domain/meetings/agenda-queries';
import { meetingById, storiesAt } from '@/domain/meetings/meeting-queries';
import { paperFileOf, papersOf } from '@/domain/meetings/paper-queries';
import { setAgenda } from '@/domain/planning/agenda-commands';
import { bringersAt } from '@/domain/planning/bringer-queries';
import { clashesAt } from '@/domain/planning/clash-queries';
import { addPaper, changePaper, notePapersSent, removePaper } from '@/domain/planning/paper-commands';
import { paperStamp } from '@/domain/planning/paper-stamp';
import { addStory, removeStory } from '@/domain/planning/story-commands';
import { stampOf } from '@/domain/stamp';
import { personViewer, type Viewer } from '@/domain/viewer';
import { invite, put } from '@/tests/records';
import { house, NOW, planIn, planned, why } from './office';

const TODAY = '2026-11-01';
const line = (title: string | undefined, more: object = {}) => ({ id: newId(), title, ...more });
const write = (viewer: Viewer, id: string, lines: object[], stamp = stampOf(agendaOf(viewer, id))) =>
  perform(viewer, setAgenda, { id, stamp, lines }, NOW);
const titles = (viewer: Viewer, id: string) => agendaOf(viewer, id).map(({ title }) => title);

describe('the agenda', () => {
  it('stands in the order of its numbers, and is written anew as a whole', () => {
    const { rosa } = house();
    const id = planned(rosa);
    const first = line('Welcome', { position: '1', minutes: 5 });
    const second = line('Budget', { position: '2', broughtBy: 'pat', input: 'consult' });
    expect(why(write(rosa, id, [first, second, line(undefined)]))).toBe('done');
    expect(titles(rosa, id)).toEqual(['Welcome', 'Budget']);
    write(rosa, id, [first, second, line('Survey', { position: '1,5' })]);
    expect(titles(rosa, id)).toEqual(['Welcome', 'Survey', 'Budget']);
    write(rosa, id, [{ ...first, title: undefined }, second]);
    expect(agendaOf(rosa, id)).toMatchObject([{ title: 'Budget', position: 1, broughtBy: 'pat', input: 'consult' }]);
  });

  it('is empty again when every title is cleared, and takes no more lines than anyone writes', () => {
    const { rosa } = house();
    const id = planned(rosa);
    const lines = [line('Welcome'), line('Budget')];
    write(rosa, id, lines);
    write(
      rosa,
      id,
      lines.map((one) => ({ ...one, title: undefined })),
    );
    expect(titles(rosa, id)).toEqual([]);
    expect(why(write(rosa, id, Array(61).fill(line('More'))))).toBe('lines');
    expect(why(write(rosa, id, [line('x'.repeat(50_000))]))).toBe('lines');
  });

  it('is not written twice, nor over what someone else wrote', () => {
    const { rosa, all } = house();
    const id = planned(rosa);
    const empty = stampOf([]);
    const lines = [line('Welcome')];
    for (const _ of [1, 2]) expect(why(write(rosa, id, lines, empty))).toBe('done');
    expect(all("select 1 from activity where command = 'meetings.set-agenda'")).toHaveLength(1);
    expect(why(write(rosa, id, [line('Something else')], empty))).toBe('changed-meanwhile');
    expect(titles(rosa, id)).toEqual(['Welcome']);
  });

  it('names nobody who is not in the records, and takes no line of another meeting', () => {
    const { rosa } = house();
    const [id, other] = [planned(rosa), planned(rosa)];
    const nobody = write(rosa, id, [line('Budget', { broughtBy: 'nobody' })]);
    expect(nobody).toMatchObject({ refusal: 'no-such-person', field: 'lines[0].broughtBy' });
    const lines = [line('Budget')];
    write(rosa, id, lines);
    expect(why(write(rosa, other, lines))).toBe('already-there');
    expect(titles(rosa, id)).toEqual(['Budget']);
  });

  it('is brought by who sits there, is invited, or is of the office', () => {
    const { db, rosa } = house();
    const id = planned(rosa, { groupId: 'board' });
    invite(db, id, 'pat');
    expect(bringersAt(rosa, planIn(rosa, id)).map((one) => one.id)).toEqual(['ann', 'pat', 'rosa']);
  });
});

describe('a story on the agenda', () => {
  const story = (viewer: Viewer, id: string, input: object) =>
    perform(viewer, addStory, { once: newId(), id, kind: 'patient', ...input }, NOW);

  it('says whose it is by consent alone', () => {
    const { rosa, all } = house();
    const id = planned(rosa);
    expect(why(story(rosa, id, { personId: 'ann' }))).toBe('consent');
    expect(why(story(rosa, id, { personId: 'nobody', consent: true }))).toBe('no-such-person');
    expect(why(story(rosa, id, { personId: 'ann', consent: true, minutes: 10 }))).toBe('done');
    expect(why(story(rosa, id, { consent: true }))).toBe('done');
    expect(all('select person_id as who, consent_on as "on", minutes from stories order by rowid')).toEqual([
      { who: 'ann', on: TODAY, minutes: 10 },
      { who: null, on: null, minutes: null },
    ]);
    const meeting = meetingById(rosa, id, TODAY);
    expect(meeting && storiesAt(rosa, meeting)).toMatchObject([{ name: 'ann', minutes: 10 }, { name: null }]);
  });

  it('is taken off again while the meeting is ahead', () => {
    const { db, rosa, all } = house();
    const id = planned(rosa);
    story(rosa, id, {});
    const storyId = String(all('select id from stories')[0]?.id);
    db.sql.prepare("update meetings set state = 'held'").run();
    expect(why(perform(rosa, removeStory, { storyId }, NOW))).toBe('told-already');
    db.sql.prepare("update meetings set state = 'scheduled'").run();
    expect(why(perform(rosa, removeStory, { storyId }, NOW))).toBe('done');
    expect(all('select id from stories')).toEqual([]);
  });
});

describe('papers', () => {
  const file = { name: 'budget.pdf', type: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) };
  const add = (viewer: Viewer, id: string, input: object = {}) =>
    perform(viewer, addPaper, { once: newId(), id, title: 'The budget', ...input }, NOW);

  it('are links, files, or titles alone, with the day they were sent', () => {
    const { rosa } = house();
    const id = planned(rosa);
    add(rosa, id, { link: 'https://example.ca/a', sentOn: '2026-10-30' });
    add(rosa, id, { file });
    expect(papersOf(rosa, id)).toMatchObject([
      { link: 'https://example.ca/a', sentOn: '2026-10-30', file: null },
      { link: null, sentOn: null, file: { name: 'budget.pdf', size: 4 } },
    ]);
    expect(why(perform(rosa, notePapersSent, { id, sentOn: TODAY }, NOW))).toBe('done');
    expect(papersOf(rosa, id).map(({ sentOn }) => sentOn)).toEqual(['2026-10-30', TODAY]);
  });

  it.each([
    ['sent on a day ahead', { sentOn: '2026-11-02' }, 'in-the-future'],
    ['behind no web address', { link: 'file:///etc/passwd' }, 'link'],
    ['of a kind that runs', { file: { ...file, type: 'text/html' } }, 'file'],
    ['that is empty', { file: { ...file, bytes: new Uint8Array() } }, 'file'],
    ['without a title', { title: ' ' }, 'title'],
  ])('%s are refused', (_, input, refusal) => {
    const { rosa, all } = house();
    expect(why(add(rosa, planned(rosa), input))).toBe(refusal);
    expect(all('select id from papers')).toEqual([]);
  });

  it('are set right, not over what someone else saved, and taken away with their file', () => {
    const { rosa, all } = house();
    const id = planned(rosa);
    add(rosa, id, { file });
    const [paper] = papersOf(rosa, id);
    if (!paper) throw new Error('no paper');
    const input = { paperId: paper.id, stamp: paperStamp(paper), title: 'The budget of 2027' };
    expect(why(perform(rosa, changePaper, input, NOW))).toBe('done');
    expect(why(perform(rosa, changePaper, { ...input, title: 'Another' }, NOW))).toBe('changed-meanwhile');
    expect(why(perform(rosa, removePaper, { paperId: paper.id }, NOW))).toBe('done');
    expect([all('select * from papers'), all('select paper_id from paper_files')]).toEqual([[], []]);
  });

  it('are read by who sees the meeting or belongs to it, and by nobody else', () => {
    const { db, rosa, ann } = house();
    const id = planned(rosa, { groupId: 'board' });
    add(rosa, id, { file });
    const paperId = papersOf(rosa, id)[0]?.id ?? '';
    const bea = personViewer(db, 'bea', ['advisor']);
    const chair = personViewer(db, 'pat', ['chair'], ['council']);
    const reads = (viewer: Viewer) => paperFileOf(viewer, paperId, TODAY)?.bytes.toString() === '%PDF';
    expect([rosa, ann, bea, chair].map(reads)).toEqual([true, true, false, false]);
    invite(db, id, 'bea');
    expect(reads(bea)).toBe(true);
    db.sql.prepare('update invitations set withdrawn_at = 1').run();
    expect(reads(bea)).toBe(false);
    put(db, 'requests_to_come', { id: 'q', meeting_id: id, person_id: 'bea', asked_at: 1, answer: 'yes' });
    expect(reads(bea)).toBe(true);
  });
});

it('explains the acronyms of the agenda and of the papers’ titles', () => {
  const { db, rosa } = house();
  const id = planned(rosa);
  put(db, 'acronyms', { id: 'a', acronym: 'OHT', meaning_en: 'Ontario Health Team' });
  write(rosa, id, [line('What the OHT heard'), line('QI plan')]);
  perform(rosa, addPaper, { once: newId(), id, title: 'HSPN report for OHTs' }, NOW);
  const { explained, unexplained } = acronymsOfMeeting(rosa, id);
  expect(explained.map(({ acronym }) => acronym)).toEqual(['OHT']);
  expect(unexplained).toEqual(['QI', 'HSPN']);
});

describe('two meetings at once', () => {
  const clashes = (viewer: Viewer, id: string) => clashesAt(viewer, id).map((one) => [one.personId, one.meetingId]);

  it('warns of who is expected or invited at both, and of nobody who said no or is left out', () => {
    const { db, rosa, ann } = house();
    const council = planned(rosa);
    const board = planned(rosa, { groupId: 'board', starts: '19:00', ends: '21:00' });
    expect(clashes(rosa, council)).toEqual([['ann', board]]);
    expect(clashes(rosa, board)).toEqual([['ann', council]]);
    invite(db, board, 'bea');
    expect(clashes(rosa, council)).toEqual([
      ['ann', board],
      ['bea', board],
    ]);
    db.sql.prepare("update invitations set reply = 'no' where person_id = 'bea'").run();
    put(db, 'leave_outs', { id: 'l', meeting_id: board, person_id: 'ann', reason: 'no-room', at: 1 });
    expect(clashes(rosa, council)).toEqual([]);
    expect(clashesAt(ann, council)).toEqual([]);
  });

  it('knows that one that begins when the other ends is not at once', () => {
    const { rosa } = house();
    const council = planned(rosa);
    planned(rosa, { groupId: 'board', starts: '20:00', ends: '21:00' });
    planned(rosa, { groupId: 'board', on: '2026-11-13' });
    expect(clashes(rosa, council)).toEqual([]);
  });

  it('leaves out meetings that are called off', () => {
    const { db, rosa } = house();
    const council = planned(rosa);
    planned(rosa, { groupId: 'board' });
    db.sql.prepare("update meetings set state = 'cancelled' where group_id = 'board'").run();
    expect(clashes(rosa, council)).toEqual([]);
  });
});
