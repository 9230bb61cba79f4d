import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { addGroup, changeGroup, closeGroup, reopenGroup } from '@/domain/groups/commands';
import { groupToKeep } from '@/domain/groups/group-queries';
import { setTerms } from '@/domain/groups/terms-commands';
import { termsOf } from '@/domain/groups/terms-queries';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { person, put } from '@/tests/records';
import { attempt, TODAY } from '../seats/doing';

let db: Db;
let office: Viewer;
let once: string;
const fields = { name: 'Evening Clinic Table', power: 'decides', rulePercent: 66.6, quorum: 8, openToSee: true };
const asItStands = () => ({ id: once, stamp: groupToKeep(office, once)?.stamp });
const standing = () => groupToKeep(office, once);
const activity = () => db.sql.prepare('select command, fields from activity order by seq').raw().all();

beforeEach(() => {
  db = freshDatabase();
  person(db, 'rosa', 'partner');
  office = personViewer(db, 'rosa', ['coordinator']);
  once = newId();
  attempt(office, addGroup, { once, ...fields });
});

describe('a group', () => {
  it('is added with its rule, once however often the button is pressed', () => {
    expect(attempt(office, addGroup, { once, ...fields })).toEqual({ id: once });
    expect(standing()).toMatchObject({ power: 'decides', ruleBasis: 'cast', ruleShare: 666, quorum: 8, openToSee: 1 });
    expect(db.sql.prepare('select count(*) from groups').pluck().get()).toBe(1);
    expect(activity()).toHaveLength(1);
  });

  it('has a name of its own, however it is spelled', () => {
    const again = { once: newId(), ...fields, name: ' evening  CLINIC table' };
    expect(attempt(office, addGroup, again)).toEqual(['group-there', 'name']);
    const other = newId();
    attempt(office, addGroup, { once: other, ...fields, name: 'Other' });
    const renamed = { id: other, stamp: groupToKeep(office, other)?.stamp, ...fields };
    expect(attempt(office, changeGroup, renamed)).toEqual(['group-there', 'name']);
    expect(attempt(office, changeGroup, { ...asItStands(), ...fields, name: 'Evening clinic table' })).toEqual({
      id: once,
    });
  });

  it('changes only what differs, and says which fields', () => {
    attempt(office, changeGroup, { ...asItStands(), ...fields, power: 'advises', quorum: undefined });
    expect(standing()).toMatchObject({ power: 'advises', quorum: null, ruleShare: 666 });
    expect(activity().at(-1)).toEqual(['groups.change', '["power","quorum"]']);
    attempt(office, changeGroup, { ...asItStands(), ...fields, power: 'advises', quorum: undefined });
    expect(activity()).toHaveLength(2);
  });

  it('is not overwritten when someone else saved it since', () => {
    const mine = { ...asItStands(), ...fields, name: 'Mine' };
    attempt(office, changeGroup, { ...asItStands(), ...fields, name: 'Theirs' });
    expect(attempt(office, changeGroup, mine)).toEqual(['changed-meanwhile']);
    expect(standing()?.name).toBe('Theirs');
  });

  it('is closed with a day that has been, and opened again', () => {
    expect(attempt(office, closeGroup, { ...asItStands(), lastDay: '2026-11-01' })).toEqual([
      'in-the-future',
      'lastDay',
    ]);
    attempt(office, closeGroup, { ...asItStands(), lastDay: TODAY });
    expect(standing()?.closedOn).toBe(TODAY);
    attempt(office, reopenGroup, asItStands());
    expect(standing()?.closedOn).toBeNull();
  });

  it.each([
    [{ name: 'x'.repeat(50_000) }, 'name'],
    [{ name: '  ' }, 'name'],
    [{ rulePercent: 100 }, 'rulePercent'],
    [{ rulePercent: 0 }, 'rulePercent'],
    [{ quorum: 1.5 }, 'quorum'],
    [{ power: 'rules' }, 'power'],
  ])('is refused with %o', (wrong, field) => {
    expect(attempt(office, addGroup, { once: newId(), ...fields, ...wrong })).toEqual([[field, expect.any(String)]]);
  });

  it('is not a chair’s to change', () => {
    const chair = personViewer(db, 'rosa', ['chair'], [once]);
    expect(attempt(chair, changeGroup, { ...asItStands(), ...fields, name: 'Mine' })).toBe('denied');
    expect(groupToKeep(chair, once)).toBeNull();
  });
});

describe('the terms of reference', () => {
  const from = (fromDay: string, text: string) => ({ once: newId(), groupId: once, fromDay, text });

  it('stand by their day; the earlier ones stay, those ahead wait', () => {
    attempt(office, setTerms, from('2026-01-01', 'First'));
    attempt(office, setTerms, from('2026-12-01', 'Third'));
    attempt(office, setTerms, from('2026-06-01', 'Second'));
    expect(termsOf(office, { id: once }, TODAY).map(({ text, standing: how }) => [text, how])).toEqual([
      ['Third', 'ahead'],
      ['Second', 'in-force'],
      ['First', 'earlier'],
    ]);
  });

  it('of two for one day, the one recorded last stands; a double press is one', () => {
    const input = from('2026-06-01', 'As meant');
    put(db, 'terms_of_reference', { id: 'a', group_id: once, from_day: '2026-06-01', text: 'A slip', recorded_at: 1 });
    attempt(office, setTerms, input);
    attempt(office, setTerms, input);
    expect(termsOf(office, { id: once }, TODAY).map(({ text }) => text)).toEqual(['As meant', 'A slip']);
  });

  it('are kept as they were pasted, with the line ends of a text', () => {
    attempt(office, setTerms, from('2026-06-01', ' <b>Purpose</b>\r\nTo advise '));
    expect(termsOf(office, { id: once }, TODAY)[0]?.text).toBe('<b>Purpose</b>\nTo advise');
  });

  it.each([
    [{ text: 'x'.repeat(50_000) }, 'text', expect.any(String)],
    [{ text: undefined }, 'text', 'terms-empty'],
    [{ text: '   ' }, 'text', 'terms-empty'],
    [{ link: 'javascript:alert(1)' }, 'link', 'no-web-address'],
    [{ link: 'https://' }, 'link', 'no-web-address'],
    [{ fromDay: '2026-13-01' }, 'fromDay', 'no-such-day'],
  ])('with %o are refused', (wrong, field, message) => {
    expect(attempt(office, setTerms, { ...from('2026-06-01', 'Fine'), ...wrong })).toEqual([[field, message]]);
  });
});
