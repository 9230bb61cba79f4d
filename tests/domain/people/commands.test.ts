import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { addName, addPerson, changePerson, dropName } from '@/domain/people/commands';
import { changeAdvisor, changePartner, giveHat } from '@/domain/people/hat-commands';
import { personViewer, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { person, put } from '@/tests/records';
import { activityOf, coordinator, count, does, kept, once } from './store';

let db: Db;
let office: Viewer;
const joan = { hat: 'advisor', name: 'Joan Hart', email: 'joan@example.org', phone: '705-555-0111' };

beforeEach(() => {
  db = freshDatabase();
  office = coordinator(db);
});

const add = (input: Record<string, unknown>) => does(office, addPerson, { once: once(), ...input });

describe('adding a person', () => {
  it('adds an advisor with all that is given, and says so in the activity without a personal value', () => {
    const id = once();
    const given = {
      ...joan,
      kinds: ['patient', 'family'],
      joinedOn: '2026-10-01',
      honorarium: 'declines',
      prefers: 'phone',
    };
    expect(add({ once: id, ...given, recruitedThrough: 'open-call', recruitedBy: 'coordinator' })).toMatchObject({
      ok: true,
    });
    expect(kept(db, id)).toMatchObject({
      details: { name: 'Joan Hart', email: 'joan@example.org', phone: '705-555-0111', prefers: 'phone', address: null },
      advisor: {
        kinds: ['family', 'patient'],
        joinedOn: '2026-10-01',
        honorarium: 'declines',
        recruitedBy: 'coordinator',
      },
      recruiter: 'Tamara Osei',
      partner: null,
    });
    const [entry] = activityOf(db);
    expect(entry).toEqual({ command: 'people.add', fields: '["advisor"]', subject_id: id });
    expect(JSON.stringify(entry)).not.toContain('Joan');
  });

  it('adds a partner, whose organization is found again by its name or new to the records', () => {
    const [one, other] = [once(), once()];
    add({ once: one, hat: 'partner', name: 'Al Reed', organization: 'Valley Home Care', sector: 'hospital' });
    add({ once: other, hat: 'partner', name: 'Bo Moss', organization: 'VALLEY home care ' });
    expect(kept(db, other).partner).toEqual({ organization: 'Valley Home Care', sector: null });
    expect(count(db, 'organizations')).toBe(1);
  });

  it('adds once when the button is pressed twice', () => {
    const id = once();
    add({ once: id, ...joan });
    expect(add({ once: id, ...joan })).toMatchObject({ ok: true, value: { id } });
    expect(count(db, 'people')).toBe(2);
    expect(activityOf(db)).toHaveLength(1);
  });

  it.each([
    ['the same name', { name: 'joan HART' }, 'name'],
    ['another spelling', { name: 'Joann Hart' }, 'similar-name'],
    ['the same phone, written otherwise', { name: 'Someone Else', phone: '(705) 555 0111' }, 'phone'],
    ['another name of hers', { name: 'Joanie Bell' }, 'name'],
  ])('asks first about %s; a tick adds anyway', (_, said, because) => {
    const id = once();
    add({ once: id, ...joan });
    put(db, 'other_names', { id: 'o', person_id: id, name: 'Joanie Bell', name_key: 'joanie bell' });
    const again = { hat: 'advisor', ...said };
    expect(add(again)).toMatchObject({ refusal: 'looks-like', field: 'somebodyElse', details: [{ id, because }] });
    expect(count(db, 'people')).toBe(2);
    expect(add({ ...again, somebodyElse: true })).toMatchObject({ ok: true });
  });

  it('never gives an address to two, whatever is ticked', () => {
    add(joan);
    const other = { hat: 'partner', name: 'Bo Moss', email: 'JOAN@example.org ' };
    expect(add(other)).toMatchObject({ refusal: 'looks-like', details: [{ because: 'email' }] });
    expect(add({ ...other, somebodyElse: true })).toMatchObject({ refusal: 'email-taken', field: 'email' });
    expect(count(db, 'people')).toBe(2);
  });

  it.each([
    ['no name', { name: '  ' }, 'name'],
    ['50,000 characters', { name: 'x'.repeat(50_000) }, 'name'],
    ['a day that is none', { name: 'Bo', joinedOn: '2026-02-30' }, 'joinedOn'],
    ['a phone preferred and none written', { name: 'Bo', prefers: 'phone' }, 'prefers'],
    ['a letter preferred and no address', { name: 'Bo', prefers: 'paper', phone: '1' }, 'prefers'],
    ['a word that is none', { name: 'Bo', kinds: ['doctor'] }, 'kinds'],
  ])('takes no %s', (_, said, field) => {
    const answer = add({ hat: 'advisor', ...said });
    if (answer.ok || answer.why !== 'invalid') throw new Error('was taken');
    expect(answer.issues[0]?.path[0]).toBe(field);
  });

  it('keeps markup as it was typed', () => {
    const id = once();
    add({ once: id, hat: 'advisor', name: '<b>Joan</b> & co', address: '<script>1</script>' });
    expect(kept(db, id).details).toMatchObject({ name: '<b>Joan</b> & co', address: '<script>1</script>' });
  });
});

describe('changing a person', () => {
  const id = '01980000-0000-7000-8000-000000000009';
  const change = (said: Record<string, unknown>, stamp = kept(db, id).stamps.details, viewer = office) =>
    does(viewer, changePerson, { id, stamp, name: 'Joan Hart', email: 'joan@example.org', ...said });
  beforeEach(() => {
    add({ once: id, ...joan });
  });

  it('changes what is said, names the fields, and what is left empty is not known', () => {
    expect(change({ email: undefined, address: '1 Main St\r\nMoose' })).toMatchObject({ ok: true });
    expect(kept(db, id).details).toMatchObject({ email: null, phone: null, address: '1 Main St\nMoose' });
    expect(JSON.parse(activityOf(db).at(-1)?.fields ?? '')).toEqual(['email', 'phone', 'address']);
  });

  it('says on whose behalf and how it reached the office, where they said it themselves', () => {
    change({ phone: '1', channel: 'phone' });
    const last = db.sql.prepare('select on_behalf_of, channel from activity order by seq desc').get();
    expect(last).toEqual({ on_behalf_of: id, channel: 'phone' });
  });

  it('keeps an earlier name when asked, and not otherwise', () => {
    change({ name: 'Joan Bell', keepEarlierName: true });
    change({ name: 'Joan Belle' });
    expect(kept(db, id).otherNames.map(({ name }) => name)).toEqual(['Joan Hart']);
  });

  it('lets nobody overwrite what someone else saved since', () => {
    const { stamp } = { stamp: kept(db, id).stamps.details };
    change({ phone: '1' });
    expect(change({ phone: '2' }, stamp)).toMatchObject({ refusal: 'changed-meanwhile' });
    expect(kept(db, id).details.phone).toBe('1');
  });

  it('says nothing was changed when nothing was', () => {
    const before = activityOf(db).length;
    expect(change({ phone: joan.phone })).toMatchObject({ ok: true });
    expect(activityOf(db)).toHaveLength(before);
  });

  it('does not take an address that is somebody’s, and points at them', () => {
    expect(change({ email: 'tamara@example.org' })).toMatchObject({
      refusal: 'email-taken',
      field: 'email',
      details: [{ id: 'coordinator' }],
    });
  });

  it('leaves the address that opens the office to the administrators', () => {
    put(db, 'role_grants', { id: 'r', person_id: id, role: 'administrator', given_at: 1 });
    expect(change({ email: 'mine@example.org' })).toMatchObject({ refusal: 'needs-administrator', field: 'email' });
    expect(change({ phone: '1' })).toMatchObject({ ok: true });
    const administrator = personViewer(db, 'coordinator', ['administrator']);
    expect(change({ email: 'hers@example.org' }, undefined, administrator)).toMatchObject({ ok: true });
  });

  it('adds and takes out other names, each once', () => {
    const said = { id, once: once(), name: 'Joanie' };
    does(office, addName, said);
    does(office, addName, said);
    expect(does(office, addName, { ...said, once: once(), name: 'JOANIE' })).toMatchObject({
      refusal: 'already-there',
    });
    const [other] = kept(db, id).otherNames;
    does(office, dropName, { id, nameId: other?.id });
    expect(does(office, dropName, { id, nameId: other?.id })).toMatchObject({ ok: true });
    expect(kept(db, id).otherNames).toEqual([]);
  });
});

describe('hats', () => {
  beforeEach(() => person(db, 'p', 'partner'));

  it('a partner becomes an advisor too, once, and stays a partner', () => {
    expect(
      does(office, giveHat, { id: 'p', hat: 'advisor', kinds: ['patient'], joinedOn: '2026-01-01' }),
    ).toMatchObject({ ok: true });
    expect(does(office, giveHat, { id: 'p', hat: 'advisor', kinds: [] })).toMatchObject({ ok: true });
    expect(kept(db, 'p')).toMatchObject({ advisor: { kinds: ['patient'], joinedOn: '2026-01-01' }, partner: {} });
  });

  it('an advisor becomes a partner too', () => {
    person(db, 'a', 'advisor');
    does(office, giveHat, { id: 'a', hat: 'partner', sector: 'municipal', organization: 'The Town' });
    expect(kept(db, 'a').partner).toEqual({ organization: 'The Town', sector: 'municipal' });
  });

  it('what is kept of each is changed against its stamp', () => {
    const stamp = kept(db, 'p').stamps.partner;
    expect(does(office, changePartner, { id: 'p', stamp, sector: 'hospital' })).toMatchObject({ ok: true });
    expect(does(office, changePartner, { id: 'p', stamp, sector: 'other' })).toMatchObject({
      refusal: 'changed-meanwhile',
    });
    expect(does(office, changeAdvisor, { id: 'p', stamp })).toMatchObject({ refusal: 'not-found' });
  });

  it('nobody recruits themselves, nor joins after they left', () => {
    person(db, 'a', 'advisor');
    db.sql.prepare("update advisors set joined_on = '2025-01-01', left_on = '2026-01-01' where person_id = 'a'").run();
    const { stamp } = { stamp: kept(db, 'a').stamps.advisor };
    expect(does(office, changeAdvisor, { id: 'a', stamp, recruitedBy: 'a' })).toMatchObject({
      refusal: 'recruited-by-oneself',
    });
    expect(does(office, changeAdvisor, { id: 'a', stamp, joinedOn: '2026-02-01' })).toMatchObject({
      refusal: 'dates-out-of-order',
    });
    expect(does(office, changeAdvisor, { id: 'a', stamp, recruitedBy: 'none' })).toMatchObject({
      refusal: 'not-found',
    });
  });
});
