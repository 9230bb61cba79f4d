import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeOrJoinMail } from '@/domain/notifications/mail-commands';
import { put } from '../records';
import { inviteByMail, planMeeting } from './invited';
import { drain, openMailHouse, quietly } from './mail-house';
import { openMailServer } from './mail-server';

beforeEach(quietly);

const MINUTE = 60_000;
/** In Toronto: quiet from 9 in the evening until 8 in the morning. */
const EVENING = Date.UTC(2031, 10, 3, 2, 30);
const MORNING = Date.UTC(2031, 10, 3, 13, 1);

async function house() {
  const mail = await openMailServer();
  const opened = openMailHouse(mail.url);
  planMeeting(opened.db);
  const { id, mailId } = inviteByMail(opened.db, 'Joan');
  const drainAt = async (now: number) => {
    vi.stubEnv('HEARD_CLOCK_OFFSET_MS', String(now - Date.now()));
    vi.resetModules();
    await drain(opened.server);
  };
  return { ...opened, mail, id, mailId, drainAt };
}

describe('when mail goes out', () => {
  test('not in the evening, and in the morning', async () => {
    const { mail, drainAt } = await house();
    await drainAt(EVENING);
    expect(mail.handed).toHaveLength(0);
    await drainAt(MORNING);
    expect(mail.handed).toHaveLength(1);
  });

  test('what is urgent goes at any hour', async () => {
    const { db, mail, drainAt } = await house();
    db.sql.prepare('update outbox set urgent = 1').run();
    await drainAt(EVENING);
    expect(mail.handed).toHaveLength(1);
  });

  test('the hours are the team’s own to set; from one to the same, none is quiet', async () => {
    const { db, mail, drainAt } = await house();
    for (const name of ['quiet-from-hour', 'quiet-until-hour']) {
      put(db, 'thresholds', { id: name, name, value: 5, from_day: '2000-01-01', set_at: 0 });
    }
    await drainAt(EVENING);
    expect(mail.handed).toHaveLength(1);
  });

  test.each([
    ['while it lasts', { from_day: '2031-11-01', until_day: '2031-11-02' }, 0],
    ['without an end', { from_day: '2031-11-01', until_day: null }, 0],
    ['not after it', { from_day: '2031-10-01', until_day: '2031-11-01' }, 1],
    ['not before it', { from_day: '2031-11-04', until_day: null }, 1],
    ['not once it was lifted', { from_day: '2031-11-01', until_day: null, lifted_at: 2 }, 1],
  ])('to someone who wants no mail: nothing %s', async (_when, pause, goes) => {
    const { db, mail, drainAt } = await house();
    put(db, 'contact_pauses', { id: 'pause', person_id: 'p-joan', at: 1, ...pause });
    await drainAt(Date.UTC(2031, 10, 2, 17));
    expect(mail.handed).toHaveLength(goes);
  });

  test('what was being sent when the server stopped goes on at once', async () => {
    const { db, mail, drainAt } = await house();
    db.sql.prepare("update outbox set state = 'sending'").run();
    await drainAt(EVENING);
    expect(mail.handed).toHaveLength(1);
  });
});

describe('changes close together', () => {
  test('come as one mail that says how things stand at last', async () => {
    const { db, server, mail, id, drainAt } = await house();
    await drainAt(MORNING);
    const change = (place: string, now: number) => {
      db.sql.prepare('update meetings set place = ?, calendar_sequence = calendar_sequence + 1').run(place);
      const to = { personId: 'p-joan', language: 'en', kind: 'meeting-changed' } as const;
      const about = { kind: 'invitation', id } as const;
      return writeOrJoinMail(server, { ...to, about, urgent: false, waitMinutes: 10, now });
    };
    const first = change('Library', MORNING);
    expect(change('School', MORNING + 5 * MINUTE)).toEqual({ id: first.id, joined: true });
    expect(change('Church', MORNING + 12 * MINUTE)).toEqual({ id: first.id, joined: true });
    await drainAt(MORNING + 21 * MINUTE);
    expect(mail.handed).toHaveLength(1);
    await drainAt(MORNING + 23 * MINUTE);
    expect(mail.handed).toHaveLength(2);
    expect(mail.handed[1]?.text).toContain('Where: Church, or online');
    expect(mail.handed[1]?.text).not.toMatch(/Library|School/);
  });
});
