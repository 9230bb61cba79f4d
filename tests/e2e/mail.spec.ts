import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import type { Email } from 'postal-mime';
import type { Db } from '@/db/client';
import type { Language } from '@/domain/people/words';
import type messages from '@/messages/en.json';
import { put } from '../records';
import { inviteByMail, planMeeting } from '../server/invited';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './house';
import { addStaff, cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';

test.use({ story: 'mail' });
test.describe.configure({ mode: 'serial' });

const read = (language: Language): typeof messages => JSON.parse(readFileSync(`messages/${language}.json`, 'utf8'));

let db: Db;
let house: House;
let arrived: Email[];

/** Two were invited by mail, one in each language; two others want no mail for now, and theirs waits. */
test.beforeAll(async ({ mailbox }) => {
  const data = freshFolder();
  db = preparedHouse(data);
  planMeeting(db);
  addStaff(db, 'Sam Roy', 'coordinator');
  for (const name of ['Rests', 'Repose']) {
    inviteByMail(db, name);
    put(db, 'contact_pauses', { id: name, person_id: `p-${name.toLowerCase()}`, from_day: '2026-01-01', at: 1 });
  }
  inviteByMail(db, 'Joan');
  inviteByMail(db, 'Odile', { language: 'fr' });
  house = await openHouse({ HEARD_SMTP_URL: mailbox.url, HEARD_MAIL_FROM: 'Heard <heard@example.ca>' }, data);
  arrived = [await mailbox.next(), await mailbox.next()];
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

test('invitations arrive, each in the reader’s language; who wants no mail gets none', () => {
  const byReader = new Map(arrived.map((mail) => [mail.to?.[0]?.address, mail]));
  expect([...byReader.keys()].sort()).toEqual(['joan@example.org', 'odile@example.org']);
  expect(byReader.get('joan@example.org')?.subject).toMatch(/^Invitation: /);
  expect(byReader.get('odile@example.org')?.text).toContain(read('fr').mail.invitation.yours);
});

const ways = [
  { language: 'en', javaScriptEnabled: true, invited: 'Joan', rests: 'Rests' },
  { language: 'fr', javaScriptEnabled: false, invited: 'Odile', rests: 'Repose' },
] as const;

for (const { language, javaScriptEnabled, invited, rests } of ways) {
  const { outbox, words } = read(language);

  base.describe(`in ${language}, ${javaScriptEnabled ? 'with script' : 'without script @phone'}`, () => {
    test.use({ javaScriptEnabled });

    test('the office finds a mail by a name, sees why one waits, and notes what came back', async ({ page }) => {
      await enter(page, language);
      await page.goto(`${house.url}/settings/mail`);
      const waiting = rowOf(page, rests);
      await expect(waiting).toContainText(outbox.waitsPaused);
      await expect(waiting).toContainText(outbox.kind.invitation);
      await page.getByLabel(outbox.state).selectOption('sent');
      await page.getByLabel(outbox.find).fill(invited.slice(0, 4).toUpperCase());
      await page.getByRole('button', { name: outbox.show }).click();
      await expect(page.getByRole('row')).toHaveCount(2);
      await expect(rowOf(page, invited)).toContainText(words.mailStates.sent);
      await page.getByText(outbox.read, { exact: true }).click();
      await expect(page.getByText(outbox.answerLink)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: outbox.return }).click();
      await expect(rowOf(page, invited)).toContainText(outbox.returned);
      await expect(page.getByRole('button', { name: outbox.return })).toHaveCount(0);
      const standing = db.sql.prepare(
        'select sent_on, undelivered_at is not null as back from invitations where id = ?',
      );
      expect(standing.get(`i-${invited.toLowerCase()}`)).toEqual({ sent_on: null, back: 1 });
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function enter(page: Page, language: Language): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personIdOf(db, 'Sam Roy'), language));
}
