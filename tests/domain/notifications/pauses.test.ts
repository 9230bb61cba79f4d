import { describe, expect, test } from 'vitest';
import { newId } from '@/db/columns';
import { perform } from '@/domain/command';
import { writeMail } from '@/domain/notifications/mail-commands';
import { pauseMail, resumeMail } from '@/domain/notifications/pause-commands';
import { pauseOn } from '@/domain/notifications/pause-queries';
import { dueMail } from '@/domain/notifications/queries';
import { personViewer, trusted } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from '../access/people';

const NOW = Date.parse('2026-11-22T15:00:00Z');
const DAY = 86_400_000;
const TODAY = '2026-11-22';

function house() {
  const db = freshDatabase();
  const joan = addPerson(db, 'joan@example.ca', 'advisor');
  const office = personViewer(db, addPerson(db, 'rosa@example.ca', 'coordinator'), ['coordinator']);
  const own = personViewer(db, joan, ['advisor']);
  const pause = (viewer = own, more: object = {}, now = NOW) =>
    perform(viewer, pauseMail, { id: joan, once: newId(), ...more }, now);
  const rows = () => db.sql.prepare('select * from contact_pauses order by id').all() as Record<string, unknown>[];
  return { db, joan, office, own, pause, rows };
}

describe('resting one’s mail', () => {
  test('until a day, and with it; or until one says otherwise', () => {
    const { own, joan, pause } = house();
    expect(pause(own, { untilDay: '2026-11-30' })).toMatchObject({ ok: true });
    expect(pauseOn(own, joan, TODAY)).toMatchObject({ untilDay: '2026-11-30' });
    expect(pauseOn(own, joan, '2026-11-30')).not.toBeNull();
    expect(pauseOn(own, joan, '2026-12-01')).toBeNull();
    expect(pause(own)).toMatchObject({ ok: true });
    expect(pauseOn(own, joan, '2027-06-01')).toMatchObject({ untilDay: null });
    expect(perform(own, resumeMail, { id: joan }, NOW)).toMatchObject({ ok: true });
    expect(pauseOn(own, joan, TODAY)).toBeNull();
  });

  test('another end begins a new pause, and what was said before stays on record', () => {
    const { own, pause, rows } = house();
    pause(own, { untilDay: '2026-11-30' });
    pause(own, { untilDay: '2026-12-31' }, NOW + DAY);
    expect(rows().map(({ until_day, lifted_at }) => [until_day, lifted_at])).toEqual([
      ['2026-11-30', NOW + DAY],
      ['2026-12-31', null],
    ]);
  });

  test('a double press and the same again change nothing; a day that is over, and no day at all, are refused', () => {
    const { own, pause, rows, joan } = house();
    const once = newId();
    for (let i = 0; i < 2; i++) expect(pause(own, { once })).toMatchObject({ ok: true });
    expect(pause(own)).toMatchObject({ ok: true });
    expect(rows()).toHaveLength(1);
    expect(pause(own, { untilDay: '2026-11-21' })).toMatchObject({ refusal: 'in-the-past', field: 'untilDay' });
    expect(pause(own, { untilDay: '2026-02-30' })).toMatchObject({ why: 'invalid' });
    perform(own, resumeMail, { id: joan }, NOW);
    // The press of before, sent again: it stays lifted.
    pause(own, { once });
    expect(pauseOn(own, joan, TODAY)).toBeNull();
  });

  test('the office does it for who asks, and says how it was asked; nobody else can', () => {
    const { db, office, joan, pause, rows } = house();
    expect(pause(office)).toMatchObject({ refusal: 'required', field: 'channel' });
    expect(pause(office, { channel: 'phone' })).toMatchObject({ ok: true });
    expect(rows()[0]).toMatchObject({ recorded_by: office.personId });
    const said = db.sql.prepare('select on_behalf_of, channel, fields from activity').get();
    expect(said).toEqual({ on_behalf_of: joan, channel: 'phone', fields: '["pause"]' });
    expect(perform(office, resumeMail, { id: joan }, NOW)).toMatchObject({ refusal: 'required' });
    const other = personViewer(db, addPerson(db, 'luc@example.ca', 'advisor'), ['advisor']);
    expect(pause(other, { channel: 'phone' })).toMatchObject({ why: 'not-found' });
    expect(pauseOn(other, joan, TODAY)).toBeNull();
  });

  test('what waits meanwhile goes afterwards; what is urgent goes at once', () => {
    const { db, own, joan, pause } = house();
    const server = trusted(db, 'server');
    pause(own, { untilDay: '2026-11-30' });
    const waits = writeMail(server, {
      personId: joan,
      kind: 'test',
      language: 'en',
      subject: 'a',
      body: 'b',
      now: NOW,
    });
    const goes = writeMail(server, {
      personId: joan,
      kind: 'test',
      language: 'en',
      subject: 'a',
      body: 'b',
      urgent: true,
      now: NOW,
    });
    expect(dueMail(server, { now: NOW, today: TODAY, quiet: false })).toEqual([goes.id]);
    expect(dueMail(server, { now: NOW, today: '2026-12-01', quiet: false })).toEqual([waits.id, goes.id]);
  });
});
