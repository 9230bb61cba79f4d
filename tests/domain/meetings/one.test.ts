import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { roles } from '@/domain/access/words';
import { meetingSearch, meetingSorts } from '@/domain/meetings/forms';
import { meetingList } from '@/domain/meetings/list-queries';
import { meetingById, storiesAt } from '@/domain/meetings/meeting-queries';
import { memberYears } from '@/domain/meetings/member-queries';
import { whoSeesMeetings } from '@/domain/meetings/policy';
import { peopleAt } from '@/domain/meetings/there-queries';
import { markOf } from '@/domain/meetings/year-strip';
import { suggestionsAt } from '@/domain/suggestions/queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { motionsAt } from '@/domain/votes/queries';
import { rollsAt } from '@/domain/votes/roll-queries';
import { freshDatabase } from '@/tests/database';
import { advisor, FROM, group, insert, invited, meeting, present, TODAY } from '@/tests/domain/advisors/records';

let db: Db;
let office: Viewer;
const chair = () => personViewer(db, 'x', ['chair'], ['table']);
const list = (search: Record<string, string> = {}, viewer = office) =>
  meetingList(viewer, meetingSearch.parse(search), { today: TODAY }).meetings.map(({ id }) => id);
/** Everything a page of one meeting asks for. */
function record(viewer: Viewer, id: string) {
  const found = meetingById(viewer, id, TODAY);
  if (found === null) return null;
  const [people, motions, rolls] = [peopleAt(viewer, found, TODAY), motionsAt(viewer, found), rollsAt(viewer, found)];
  return {
    found,
    people,
    motions,
    rolls,
    stories: storiesAt(viewer, found),
    said: suggestionsAt(viewer, found, TODAY),
  };
}

function partner(id: string, name: string, groupId: string): void {
  insert(db, 'people', { id, name, name_key: name.toLowerCase() });
  insert(db, 'partners', { person_id: id, sector: 'hospital' });
  const seat = `${groupId}-${id}`;
  const place = { class: 'voting', side: 'partner', sector: 'hospital', weight: 2 };
  insert(db, 'seats', { id: seat, group_id: groupId, ...place });
  insert(db, 'memberships', { id: seat, seat_id: seat, person_id: id, from_day: '2024-01-01' });
}

function motion(id: string, meetingId: string, text: string): void {
  const how = { recorded: 'named', rule_basis: 'cast', rule_share: 500 };
  insert(db, 'motions', { id, meeting_id: meetingId, position: 1, text, ...how });
}

beforeEach(() => {
  db = freshDatabase();
  office = personViewer(db, 'coordinator', ['coordinator']);
  advisor(db, 'joan', 'Joan', 'joan');
  advisor(db, 'marg', 'Marguerite', 'marguerite');
  advisor(db, 'gone', 'Gone Since', 'gone since', { left_on: '2026-03-01' });
  group(db, 'table', 'Mental Health Table', ['joan', 'gone']);
  group(db, 'council', 'Council', ['marg']);
  partner('paul', 'Paul', 'table');
  meeting(db, 'm', 'table', '2026-02-10', { title: 'Révision du budget', invitations_sent_on: '2026-02-05' });
  invited(db, 'm', 'paul');
  present(db, 'm', 'paul');
  present(db, 'm', 'marg', 'asked');
  insert(db, 'guests', { id: 'g', meeting_id: 'm', brought_by: 'paul' });
  motion('yes', 'm', 'Adopt the care plan');
  insert(db, 'roll_entries', {
    motion_id: 'yes',
    person_id: 'paul',
    seat_id: 'table-paul',
    side: 'partner',
    weight: 2,
  });
  insert(db, 'roll_entries', {
    motion_id: 'yes',
    person_id: 'joan',
    seat_id: 'table-joan',
    side: 'advisor',
    weight: 1,
  });
  insert(db, 'ballots', { id: 'b', motion_id: 'yes', person_id: 'paul', choice: 'for', channel: 'record' });
  insert(db, 'stories', { id: 'st', meeting_id: 'm', kind: 'patient' });
  const said = { person_id: 'marg', text: 'Meet in the evening', raised_on: '2026-02-10' };
  insert(db, 'suggestions', { id: 's', group_id: 'table', meeting_id: 'm', ...said });
  meeting(db, 'c', 'council', '2026-03-10', { place: 'Library' });
  meeting(db, 'o', null, '2026-04-10', { title: 'Open house' });
});

describe('one meeting', () => {
  it('has everyone who was expected, invited or there, with how they came to be', () => {
    const people = record(office, 'm')?.people.map((one) => [
      one.personId,
      one.side,
      one.expected,
      one.invited,
      one.origin,
      one.guests,
    ]);
    expect(people).toEqual([
      ['gone', 'advisor', true, false, null, 0],
      ['joan', 'advisor', true, false, null, 0],
      ['marg', 'advisor', false, false, 'asked', 0],
      ['paul', 'partner', true, true, 'invited', 1],
    ]);
  });

  it('is key by its motion, with the roll, the story and what was said', () => {
    const all = record(office, 'm');
    expect(all?.found.key).toBe(true);
    expect(record(office, 'c')?.found.key).toBe(false);
    expect(all?.rolls.map(({ personId, weight, choice }) => [personId, weight, choice])).toEqual([
      ['joan', 1, null],
      ['paul', 2, 'for'],
    ]);
    expect(all?.motions.map(({ text, weightFor }) => [text, weightFor])).toEqual([['Adopt the care plan', 2]]);
    expect(all?.stories).toEqual([{ id: 'st', kind: 'patient', name: null, minutes: null }]);
    expect(all?.said.map(({ name, text }) => [name, text])).toEqual([['Marguerite', 'Meet in the evening']]);
  });

  it('an invitation taken back is none', () => {
    db.sql.prepare('update invitations set withdrawn_at = 1').run();
    expect(record(office, 'm')?.people.filter(({ invited: was }) => was)).toEqual([]);
  });

  it('opens to the chair and the sitting leader of its group, with links to advisors in their sight only', () => {
    for (const viewer of [chair(), personViewer(db, 'joan', ['leader']), personViewer(db, 'paul', ['leader'])]) {
      const linked = record(viewer, 'm')?.people.filter((one) => one.advisor);
      expect(linked?.map(({ personId }) => personId)).toEqual(['gone', 'joan']);
      expect([record(viewer, 'c'), record(viewer, 'o')]).toEqual([null, null]);
      expect(list({}, viewer)).toEqual(['m']);
    }
  });

  it.each(roles)('%s without a group of their own sees none, but for the coordinators', (role) => {
    const viewer = personViewer(db, 'nobody', [role]);
    const all = role === 'administrator' || role === 'coordinator';
    expect(['m', 'c', 'o', 'no such'].filter((id) => record(viewer, id) !== null)).toEqual(all ? ['m', 'c', 'o'] : []);
    expect(list({}, viewer)).toEqual(all ? ['o', 'c', 'm'] : []);
    expect(memberYears(viewer, 'table', FROM, TODAY).length).toBe(all ? 3 : 0);
    if (all) expect(whoSeesMeetings).toContain(role);
  });

  it('an advisor who sits there sees nothing by these queries', () => {
    const joan = personViewer(db, 'joan', ['advisor'], ['table']);
    expect([record(joan, 'm'), list({}, joan)]).toEqual([null, []]);
  });
});

describe('the list of meetings', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ q: 'REVISION' }, ['m']],
    [{ q: 'care plan' }, ['m']],
    [{ q: 'library' }, ['c']],
    [{ q: 'health budget' }, ['m']],
    [{ q: '%' }, ['o', 'c', 'm']],
    [{ q: 'nothing' }, []],
    [{ group: 'council' }, ['c']],
    [{ key: 'yes' }, ['m']],
    [{ key: 'no' }, ['o', 'c']],
    [{ sort: 'day' }, ['m', 'c', 'o']],
    [{ sort: '-came' }, ['m', 'o', 'c']],
    [{ sort: 'x; drop table meetings', page: 'x' }, ['o', 'c', 'm']],
    [{ page: '2' }, []],
  ])('%o', (search, ids) => {
    expect(list(search)).toEqual(ids);
  });

  it('says who came of who was expected, each side apart', () => {
    const [one] = meetingList(office, meetingSearch.parse({ group: 'table' }), { today: TODAY }).meetings;
    expect(one?.advisors).toEqual({ expected: 2, came: 0, leftOut: 2, besides: 1 });
    expect(one?.partners).toEqual({ expected: 1, came: 1, leftOut: 0, besides: 0 });
    for (const sort of meetingSorts) expect(list({ sort: `-${sort}` })).toHaveLength(3);
  });
});

describe('the years of members', () => {
  it('advisors beside partners, each meeting as it was for them', () => {
    const years = memberYears(office, 'table', FROM, TODAY);
    expect(years.map((one) => [one.personId, one.side, ...one.facts.map(markOf)])).toEqual([
      ['gone', 'advisor', 'left-out'],
      ['joan', 'advisor', 'left-out'],
      ['paul', 'partner', 'came'],
    ]);
  });

  it('and the page of a meeting take as many statements for 40 people and meetings as for a few', () => {
    let asked = 0;
    const { prepared } = db;
    const { prepare } = db.sql;
    const counting = { ...db, prepared: (text: string) => counted(prepared(text)) };
    const counted = <T>(made: T): T => {
      asked += 1;
      return made;
    };
    db.sql.prepare = ((text: string) => counted(prepare.call(db.sql, text))) as typeof prepare;
    const viewer = personViewer(counting, 'coordinator', ['coordinator']);
    const everything = (): number => {
      asked = 0;
      record(viewer, 'm');
      memberYears(viewer, 'table', FROM, TODAY);
      list({}, viewer);
      return asked;
    };
    everything(); // compiles what is kept
    const few = everything();
    for (let i = 0; i < 40; i += 1) {
      partner(`p${i}`, `Partner ${i}`, 'table');
      meeting(db, `m${i}`, 'table', '2026-05-01');
      present(db, `m${i}`, `p${i}`);
      present(db, 'm', `p${i}`, 'walked-in');
    }
    expect(everything()).toBe(few);
    expect(few).toBeGreaterThan(5);
  });
});
