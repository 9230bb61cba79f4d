import { beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '@/domain/access/tokens';
import { writeMail } from '@/domain/notifications/mail-commands';
import { put } from '../records';
import { inviteByMail, mailAbout } from './invited';
import { drain, quietly } from './mail-house';
import { refusal } from './mail-server';
import { eventIn, house, linkIn } from './read-mail';

beforeEach(quietly);

describe('an invitation by mail', () => {
  test('says when, where and what is offered, asks for an answer by a link of the reader alone, and whom to call', async () => {
    const { db, server, mail } = await house({ join_link: 'https://video.example.org/1', dial_in: '1-888-555-0199' });
    for (const offer of ['parking', 'respite']) put(db, 'meeting_offers', { meeting_id: 'm', offer });
    put(db, 'agenda_items', { id: 'a', meeting_id: 'm', position: 1, title: 'Waiting for home care' });
    const { id } = inviteByMail(db, 'Joan');
    await drain(server);
    const [sent] = mail.handed;
    expect(sent?.subject).toBe('Invitation: Collaboration Council, Thursday 4 December 2031');
    expect(sent?.text).toContain('When: Thursday 4\u00a0December 2031, from 6:30\u00a0p.m. to 8:00\u00a0p.m.');
    expect(sent?.text).toContain('Where: Town hall, or online');
    expect(sent?.text).toContain('To join by phone: 1-888-555-0199');
    expect(sent?.text).toContain('• Waiting for home care');
    expect(sent?.text).toContain('We offer: parking and respite care. Tell us what would help you.');
    expect(sent?.text).toContain('Sam Ito\nLakeshore OHT\n705-555-0100');
    const links = db.sql.prepare('select token_hash, invitation_id from answer_links').all();
    expect(links).toEqual([{ token_hash: hashOf(linkIn(sent)), invitation_id: id }]);
    expect(sent?.html).toContain(`href="https://heard.example.ca/answer/${linkIn(sent)}"`);
  });
});

test('in French, to someone who reads French', async () => {
  const { db, server, mail } = await house();
  put(db, 'meeting_offers', { meeting_id: 'm', offer: 'respite' });
  inviteByMail(db, 'Odile', { language: 'fr' });
  await drain(server);
  const [sent] = mail.handed;
  expect(sent?.subject).toBe('Invitation : Collaboration Council, jeudi 4 décembre 2031');
  expect(sent?.text).toContain('Quand\u00a0: jeudi 4\u00a0décembre 2031, de 18\u00a0h\u00a030 à 20\u00a0h\u00a000');
  expect(sent?.text).toContain('Nous offrons\u00a0: des soins de relève.');
  expect(sent?.html).toContain('<html lang="fr">');
  expect(eventIn(sent).one('description')).toContain('Où\u00a0: Town hall, ou en ligne');
});

test('tried again, it is the same byte for byte, whatever changed meanwhile', async () => {
  const { db, server, mail } = await house();
  inviteByMail(db, 'Joan');
  mail.answers.toMessage = () => refusal(451, 'Try later');
  await drain(server);
  db.sql.prepare("update meetings set place = 'Elsewhere', calendar_sequence = 9").run();
  db.sql.prepare("update people set name = 'Joan Doe'").run();
  db.sql.prepare('update answer_links set revoked_at = 1').run();
  db.sql.prepare('update outbox set not_before = 0').run();
  mail.answers.toMessage = undefined;
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await drain(server);
  expect(mail.raw).toHaveLength(2);
  expect(mail.raw[1]).toBe(mail.raw[0]);
});

test('put off until the meeting is over, it is taken back: nobody is invited to what was', async () => {
  const { db, server, mail } = await house();
  inviteByMail(db, 'Joan');
  mail.answers.toMessage = () => refusal(451, 'Try later');
  await drain(server);
  db.sql.prepare("update meetings set on_day = '2020-01-01', starts_at = 1, ends_at = 2").run();
  db.sql.prepare('update outbox set not_before = 0').run();
  mail.answers.toMessage = undefined;
  await drain(server);
  expect(mail.handed).toHaveLength(1);
  expect(db.sql.prepare('select state from outbox').pluck().all()).toEqual(['withdrawn']);
});

test('a link that was stopped is in no later mail; only a new invitation brings another', async () => {
  const { db, server, mail } = await house();
  const { id } = inviteByMail(db, 'Joan');
  await drain(server);
  db.sql.prepare('update answer_links set revoked_at = 1').run();
  mailAbout(db, id, 'invitation-reminder');
  await drain(server);
  mailAbout(db, id, 'invitation');
  await drain(server);
  const [first, reminder, again] = mail.handed;
  expect(linkIn(reminder)).toBe('');
  expect(reminder?.text).toContain('Please call us to answer:\n\nSam Ito');
  expect(linkIn(again)).toMatch(/^[\w-]{43}$/);
  expect(linkIn(again)).not.toBe(linkIn(first));
});

describe('an invitation that does not reach its reader', () => {
  const standing = { sent_on: null, withdrawn: 1, undelivered: 1 };
  const HOW = `select sent_on, withdrawn_at is not null as withdrawn, undelivered_at is not null as undelivered from invitations`;

  test('taken by the mail server, it was sent that day', async () => {
    const { db, server } = await house();
    inviteByMail(db, 'Joan');
    await drain(server);
    expect(db.sql.prepare('select sent_on is not null, channel from invitations').raw().get()).toEqual([1, 'email']);
  });

  test('nobody has the address: they were not told, and the mail server’s words say why', async () => {
    const { db, server, mail } = await house();
    inviteByMail(db, 'Joan');
    mail.answers.toAddress = () => refusal(550, '5.1.1 No such user');
    await drain(server);
    expect(db.sql.prepare(HOW).get()).toEqual(standing);
    expect(db.sql.prepare('select state, last_error from outbox').get()).toEqual({
      ...{ state: 'failed', last_error: 'address-refused 550 5.1.1 No such user' },
    });
  });

  test('it came back after it was taken: they were not told', async () => {
    const { db, server } = await house();
    const { mailId } = inviteByMail(db, 'Joan');
    await drain(server);
    (await import('@/server/outbox')).hasReturned(server, mailId);
    expect(db.sql.prepare(HOW).get()).toEqual(standing);
  });
});

test('whatever is written into a name or a title: one reader, one subject, no head of its own', async () => {
  const evil = 'x\r\nBcc: thief@example.org\r\nSubject: other\r\n\r\n<script>alert(1)</script>\u2028END:VEVENT';
  const { db, server, mail } = await house({ title: evil, place: evil, join_link: evil });
  put(db, 'agenda_items', { id: 'a', meeting_id: 'm', position: 1, title: evil });
  inviteByMail(db, 'Joan');
  db.sql.prepare('update people set name = ?').run(evil);
  await drain(server);
  const [sent] = mail.handed;
  expect(mail.handed).toHaveLength(1);
  expect(sent?.to).toEqual([{ address: 'joan@example.org', name: '' }]);
  expect(sent?.headers.map(({ key }) => key).sort()).toEqual(
    ['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
  );
  expect(sent?.html).not.toContain('<script');
  const { event, calendar } = eventIn(sent);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  expect(event.getAllProperties('attendee')).toHaveLength(1);
});

test('a mail that nobody can put into words is left for someone to look at, and the others go', async () => {
  const { db, server, mail } = await house();
  inviteByMail(db, 'Joan');
  writeMail(server, { personId: 'p-joan', kind: 'not-a-kind', language: 'en', now: 0 });
  await drain(server);
  await drain(server);
  expect(mail.handed).toHaveLength(1);
  expect(db.sql.prepare('select state, tries, last_error from outbox order by written_at').all()).toEqual([
    { state: 'failed', tries: 0, last_error: 'other' },
    { state: 'sent', tries: 1, last_error: null },
  ]);
});
