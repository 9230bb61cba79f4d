import { describe, expect, test } from 'vitest';
import { disablePerson, enablePerson } from '@/domain/access/people-commands';
import { memberByEmail, rolesOf, sessionOf } from '@/domain/access/queries';
import { startSession } from '@/domain/access/session-commands';
import { roles } from '@/domain/access/words';
import { perform } from '@/domain/command';
import { groups } from '@/domain/groups/table';
import { nameKey } from '@/domain/people/names';
import { people } from '@/domain/people/table';
import { inviteStaff } from '@/domain/settings/invite-commands';
import { liftRole } from '@/domain/settings/lift-commands';
import { ohtOf } from '@/domain/settings/queries';
import { staffOf, staffPerson } from '@/domain/settings/staff-queries';
import { changeTeam } from '@/domain/settings/team-commands';
import { stampOf } from '@/domain/stamp';
import { personViewer } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from '../access/people';

const NOW = Date.UTC(2026, 10, 22, 3);
const once = (n: number) => `0190f5b0-0000-7000-8000-00000000000${n}`;

function house() {
  const db = freshDatabase();
  const rosa = addPerson(db, 'rosa@example.ca', 'administrator', 'coordinator');
  const viewer = personViewer(db, rosa, ['administrator', 'coordinator']);
  db.orm.insert(groups).values({ id: 'council', name: 'Council', nameKey: 'council', power: 'decides' }).run();
  const invite = (change: Record<string, unknown> = {}) =>
    perform(
      viewer,
      inviteStaff,
      {
        ...{ once: once(1), name: 'Ana Diaz', email: 'Ana@Example.ca', roles: ['coordinator'], language: 'fr' },
        ...{ subject: 'Venez', body: 'Voici le chemin.', ...change },
      },
      NOW,
    );
  const held = (personId: string) => rolesOf(viewer, personId).roles;
  const mails = () => db.sql.prepare('select person_id, kind, language, state from outbox').all();
  const grantOf = (personId: string, role: string) =>
    db.sql.prepare('select id from role_grants where person_id = ? and role = ?').pluck().get(personId, role) as string;
  return { db, rosa, viewer, invite, held, mails, grantOf };
}

describe('inviting someone to the office', () => {
  test('makes the person, gives the roles and writes the mail, together', () => {
    const { db, viewer, invite, held, mails } = house();
    const answer = invite({ roles: ['coordinator', 'chair'], groupId: 'council' });
    if (!answer.ok) throw new Error('refused');
    const { personId } = answer.value;
    expect(held(personId)).toEqual(['chair', 'coordinator']);
    expect(rolesOf(viewer, personId).chairs).toEqual(['council']);
    expect(memberByEmail(viewer, 'ana@example.ca')).toMatchObject({ name: 'Ana Diaz', language: 'fr' });
    expect(mails()).toEqual([{ person_id: personId, kind: 'staff-invitation', language: 'fr', state: 'waiting' }]);
    const said = JSON.stringify(db.sql.prepare('select * from activity').all());
    expect(said).not.toMatch(/ana|diaz|venez/i);
  });

  test('pressed twice, it happens once', () => {
    const { db, invite, mails } = house();
    const first = invite();
    expect(invite()).toEqual(first);
    expect(mails()).toHaveLength(1);
    expect(db.sql.prepare("select count(*) from people where name = 'Ana Diaz'").pluck().get()).toBe(1);
  });

  test('gives another role to someone known by this name and address', () => {
    const { invite, held } = house();
    const first = invite();
    const second = invite({ once: once(2), roles: ['coordinator', 'finance'], name: 'ana  DÍAZ' });
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(second.value).toEqual(first.value);
    expect(held(first.value.personId)).toEqual(['coordinator', 'finance']);
    expect(invite({ once: once(3) })).toMatchObject({ refusal: 'has-the-role', field: 'roles' });
  });

  test.each([
    ['a chair of no group', { roles: ['chair'] }, 'chair-of-which-group'],
    ['a group that is not there', { roles: ['chair'], groupId: 'gone' }, 'unknown-group'],
    ['the address of someone of another name', { email: 'rosa@example.ca' }, 'address-of-another'],
  ])('%s is refused, and nothing is half saved', (_what, change, refusal) => {
    const { db, invite, mails } = house();
    expect(invite(change)).toMatchObject({ refusal });
    expect(mails()).toEqual([]);
    expect(db.sql.prepare('select count(*) from people').pluck().get()).toBe(1);
  });

  test.each([
    ['no role', { roles: [] }],
    ['a role that is not given so', { roles: ['advisor'] }],
    ['a name of 50,000 letters', { name: 'a'.repeat(50_000) }],
    ['no address', { email: 'ana' }],
  ])('%s is not understood', (_what, change) => expect(house().invite(change)).toMatchObject({ why: 'invalid' }));

  test('someone of that name without an address is asked about before a second record is made', () => {
    const { db, invite } = house();
    db.orm
      .insert(people)
      .values({ id: 'ana', name: 'Ana Diaz', nameKey: nameKey('Ana Diaz') })
      .run();
    expect(invite()).toMatchObject({ refusal: 'someone-of-that-name', field: 'another' });
    expect(invite({ another: true })).toMatchObject({ ok: true });
  });

  test('someone whose sign-in is closed is not invited', () => {
    const { viewer, invite } = house();
    const first = invite();
    if (!first.ok) throw new Error('refused');
    perform(viewer, disablePerson, first.value, NOW);
    expect(invite({ once: once(2), roles: ['finance'] })).toMatchObject({ refusal: 'sign-in-is-closed' });
  });
});

describe('lifting a role', () => {
  test('takes it away at once; that it was held stays, with who and when', () => {
    const { viewer, invite, held, grantOf } = house();
    const answer = invite({ roles: ['coordinator', 'finance'] });
    if (!answer.ok) throw new Error('refused');
    const { personId } = answer.value;
    const grantId = grantOf(personId, 'finance');
    expect(perform(viewer, liftRole, { grantId }, NOW + 5)).toMatchObject({ ok: true });
    expect(perform(viewer, liftRole, { grantId }, NOW + 9)).toMatchObject({ ok: true });
    expect(held(personId)).toEqual(['coordinator']);
    expect(staffPerson(viewer, personId)).toMatchObject({
      held: [{ role: 'coordinator', givenBy: 'rosa', givenAt: NOW }],
      past: [{ role: 'finance', liftedBy: 'rosa', liftedAt: NOW + 5 }],
    });
  });

  test('never one’s own role of administrator, never the last one', () => {
    const { db, viewer, rosa, grantOf } = house();
    const own = { grantId: grantOf(rosa, 'administrator') };
    expect(perform(viewer, liftRole, own, NOW)).toMatchObject({ refusal: 'own-administrator-role' });
    const other = addPerson(db, 'sam@example.ca', 'administrator');
    const sam = personViewer(db, other, ['administrator']);
    expect(perform(sam, liftRole, own, NOW)).toMatchObject({ ok: true });
    const last = { grantId: grantOf(other, 'administrator') };
    expect(perform(viewer, liftRole, last, NOW)).toMatchObject({ refusal: 'last-administrator' });
  });

  test('an administrator who may not sign in does not count', () => {
    const { db, viewer, rosa, grantOf } = house();
    const sam = addPerson(db, 'sam@example.ca', 'administrator');
    perform(viewer, disablePerson, { personId: sam }, NOW);
    const own = { grantId: grantOf(rosa, 'administrator') };
    const asSam = personViewer(db, sam, ['administrator']);
    expect(perform(asSam, liftRole, own, NOW)).toMatchObject({ refusal: 'last-administrator' });
  });
});

describe('closing a sign-in', () => {
  test('ends every session at once; opened again, the roles are as before', () => {
    const { db, viewer, held } = house();
    const sam = addPerson(db, 'sam@example.ca', 'coordinator');
    startSession(db, 'a'.repeat(64), sam, NOW);
    expect(sessionOf(viewer, 'a'.repeat(64), NOW)).not.toBeNull();
    expect(perform(viewer, disablePerson, { personId: sam }, NOW)).toMatchObject({ ok: true });
    expect(db.sql.prepare('select count(*) from sessions').pluck().get()).toBe(0);
    expect(memberByEmail(viewer, 'sam@example.ca')).toBeNull();
    expect(perform(viewer, enablePerson, { personId: sam }, NOW)).toMatchObject({ ok: true });
    expect(memberByEmail(viewer, 'sam@example.ca')).not.toBeNull();
    expect(held(sam)).toEqual(['coordinator']);
  });

  test('not one’s own, not the last administrator’s', () => {
    const { db, viewer, rosa } = house();
    expect(perform(viewer, disablePerson, { personId: rosa }, NOW)).toMatchObject({ refusal: 'own-sign-in' });
    const sam = personViewer(db, addPerson(db, 'sam@example.ca', 'coordinator'), ['administrator']);
    expect(perform(sam, disablePerson, { personId: rosa }, NOW)).toMatchObject({ refusal: 'last-administrator' });
  });
});

test.each(roles)('who has which role, as %s: only for administrators', (role) => {
  const { db, rosa } = house();
  const seen = staffOf(personViewer(db, rosa, [role]));
  expect(seen.length).toBe(role === 'administrator' ? 1 : 0);
});

test('the team is described anew, unless someone did so meanwhile', () => {
  const { viewer, db } = house();
  db.sql
    .prepare(
      "insert into oht (id, name_en, name_fr, time_zone, fiscal_year_start, set_up_at) values (1, 'A', 'B', 'America/Toronto', 4, 1)",
    )
    .run();
  const team = {
    ...{ nameEn: 'Lakeshore', nameFr: 'Rive', timeZone: 'America/Winnipeg', fiscalYearStart: 7, mileageZone: 'north' },
    ...{ contactPhone: '705-555-0100', stamp: stampOf(ohtOf(viewer)) },
  };
  expect(perform(viewer, changeTeam, team, NOW)).toMatchObject({ ok: true });
  expect(ohtOf(viewer)).toMatchObject({ nameEn: 'Lakeshore', mileageZone: 'north', contactPhone: '705-555-0100' });
  expect(perform(viewer, changeTeam, { ...team, nameEn: 'Other' }, NOW)).toMatchObject({
    refusal: 'changed-meanwhile',
  });
});
