import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Db } from '@/db/client';
import { openMigrated } from '@/db/migrate';
import { noQuietHours } from '@/tests/records';
import { inviteByMail, planMeeting } from '@/tests/server/invited';
import { killLoop, received } from '@/tests/server/kill-loop';
import { startMailServer } from '@/tests/server/smtp';

/** Invitations to one meeting, sent through a real mail server while the process that sends them is killed at random. */
const INVITED = Number(process.argv[2] ?? 300);
const KILLS = Number(process.argv[3] ?? 60);

function openHouse(): { folder: string; db: Db } {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-kill-mail-'));
  const db = openMigrated(path.join(folder, 'heard.db'));
  planMeeting(db);
  noQuietHours(db);
  db.sql.transaction(() => {
    for (let i = 0; i < INVITED; i++) inviteByMail(db, `Reader${i}`, { language: i % 3 === 0 ? 'fr' : 'en' });
  })();
  return { folder, db };
}

async function sendAll(kills: number): Promise<void> {
  const { folder, db } = openHouse();
  const mail = await startMailServer();
  const settings = {
    HEARD_URL: 'https://heard.example.ca',
    HEARD_SMTP_URL: mail.url,
    HEARD_MAIL_FROM: 'Heard <heard@example.ca>',
  };
  const most = Math.ceil((2 * INVITED) / Math.max(kills, 1));
  const random = () => ({ message: 1 + Math.floor(Math.random() * most * 0.8), after: Math.random() * 300 });
  const took = await killLoop({ folder, mail, settings }, kills, random);
  const { readers, more, unlike, unlikeBytes } = received(mail);
  const sent = db.sql.prepare("select count(*) from outbox where state = 'sent'").pluck().get();
  const noted = db.sql.prepare('select count(*) from invitations where sent_on is not null').pluck().get();
  const sound = db.sql.pragma('integrity_check', { simple: true });
  console.log(
    `${kills} kills: ${readers} of ${INVITED} reached, ${more} came once more, ${unlike} of them with another id, event or ` +
      `number, ${unlikeBytes} not byte for byte the same; ` +
      `${sent} marked as sent, ${noted} invitations dated; integrity ${sound}; ${(took / 1000).toFixed(1)} s`,
  );
  db.sql.close();
  await mail.close();
  rmSync(folder, { recursive: true, force: true });
  const wrong = readers !== INVITED || more > kills || unlike + unlikeBytes > 0;
  if (wrong || sent !== INVITED || noted !== INVITED) process.exitCode = 1;
}

await sendAll(0);
await sendAll(KILLS);
