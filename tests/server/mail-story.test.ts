import fc from 'fast-check';
import type { Email } from 'postal-mime';
import { beforeEach, expect, test, vi } from 'vitest';
import { perform } from '@/domain/command';
import { tellOfCancelling, tellOfChange } from '@/domain/invitations/change-commands';
import { sendInvitations } from '@/domain/invitations/send-commands';
import { withdrawInvitation } from '@/domain/invitations/withdraw-commands';
import { trusted } from '@/domain/viewer';
import { put } from '../records';
import { drain, type MailHouse, quietly } from './mail-house';
import { refusal } from './mail-server';
import { eventIn, house } from './read-mail';

beforeEach(quietly);

/** What may happen to a meeting and to Joan's invitation, in any order. Put off: the mail server takes nothing just then. */
const happenings = ['invite', 'withdraw', 'change', 'cancel', 'time passes', 'mail goes', 'mail is put off'] as const;
type Happening = (typeof happenings)[number];
type Opened = Awaited<ReturnType<typeof house>>;

async function happens(opened: Opened, what: Happening, i: number): Promise<void> {
  const { db, server, mail } = opened;
  const office = trusted(db, 'command-line');
  const now = Date.now();
  if (what === 'invite') perform(office, sendInvitations, { meetingId: 'm', people: ['p-joan'] }, now);
  if (what === 'withdraw') perform(office, withdrawInvitation, { id: invitationOf(opened)?.id ?? 'none' }, now);
  if (what === 'change') change(opened, `Place ${i}`, now);
  if (what === 'cancel') cancel(opened, now);
  if (what === 'time passes') db.sql.prepare('update outbox set not_before = 0').run();
  if (what === 'mail goes' || what === 'mail is put off') {
    mail.answers.toMessage = what === 'mail goes' ? undefined : () => refusal(451, 'Try later');
    await drain(server);
  }
}

function change({ db }: MailHouse, place: string, now: number): void {
  db.sql
    .transaction(() => {
      const set = 'update meetings set place = ?, calendar_sequence = calendar_sequence + 1 where state = ?';
      if (db.sql.prepare(set).run(place, 'scheduled').changes > 0) tellOfChange(trusted(db, 'command-line'), 'm', now);
    })
    .immediate();
}

function cancel({ db }: MailHouse, now: number): void {
  db.sql
    .transaction(() => {
      const set = "update meetings set state = 'cancelled', calendar_sequence = calendar_sequence + 1 where state = ?";
      if (db.sql.prepare(set).run('scheduled').changes > 0) tellOfCancelling(trusted(db, 'command-line'), 'm', now);
    })
    .immediate();
}

type Invitation = { id: string; withdrawn: 0 | 1 };
const invitationOf = ({ db }: MailHouse): Invitation | undefined =>
  db.sql.prepare('select id, withdrawn_at is not null as withdrawn from invitations').get() as Invitation | undefined;

/** What the reader's calendar shows in the end: the word with the highest number of what was taken. */
function inCalendar(taken: readonly Email[]) {
  const words = taken.filter(({ attachments }) => attachments.length > 0).map(eventIn);
  const numbers = words.map(({ one }) => Number(one('sequence')));
  expect(numbers, 'each word has a higher number than the one before').toEqual(
    [...new Set(numbers)].sort((a, b) => a - b),
  );
  expect(new Set(words.map(({ one }) => one('uid'))).size).toBeLessThanOrEqual(1);
  const last = words.at(-1);
  return last ? { shown: last.method !== 'CANCEL', place: last.one('location') } : { shown: false, place: null };
}

test('whatever happens in whatever order, in the end the reader’s calendar shows what is so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...happenings), { minLength: 3, maxLength: 12 }), async (story) => {
      // Each story has a house of its own, and its settings are read anew.
      vi.resetModules();
      const opened = await house();
      const { db, mail } = opened;
      put(db, 'people', { id: 'p-joan', name: 'Joan', name_key: 'joan', email: 'joan@example.org', language: 'en' });
      put(db, 'advisors', { person_id: 'p-joan' });
      const taken: Email[] = [];
      for (const [i, what] of [...story, 'time passes', 'mail goes', 'time passes', 'mail goes'].entries()) {
        const before = mail.handed.length;
        await happens(opened, what as Happening, i);
        if (what === 'mail goes') taken.push(...mail.handed.slice(before));
      }
      const invitation = invitationOf(opened);
      const meeting = db.sql.prepare('select state, place from meetings').get() as { state: string; place: string };
      const stands = invitation?.withdrawn === 0 && meeting.state === 'scheduled';
      expect(inCalendar(taken)).toMatchObject(stands ? { shown: true, place: meeting.place } : { shown: false });
      const left = db.sql.prepare("select count(*) from outbox where state not in ('sent', 'withdrawn')").pluck().get();
      expect(left).toBe(0);
      db.sql.close();
    }),
    {
      numRuns: 12,
      examples: [[['invite', 'mail goes', 'cancel', 'withdraw']], [['invite', 'mail is put off', 'change', 'cancel']]],
    },
  );
}, 120_000);
