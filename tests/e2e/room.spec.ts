import type { Browser, Page } from '@playwright/test';
import type { Db } from '@/db/client';
import { group, put, seat } from '../records';
import { expectAccessible } from './axe';
import { administrator, expect, test } from './house';
import { cookiesOf, personIdOf, preparedHouse } from './records';
import { freshFolder, type House, openHouse } from './server';

test.use({ story: 'room' });

const dayFrom = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(Date.now() + days * 86_400_000);

let db: Db;
let house: House;

/** A council that records who speaks and is open to see; it meets in ten days, and today once for each story. */
test.beforeAll(async () => {
  const data = freshFolder();
  db = preparedHouse(data);
  group(db, 'council');
  db.sql.prepare('update groups set open_to_see = 1, records_speaking = 1').run();
  for (const id of ['Ann Lee', 'Ben Roy', 'Zoe Park', 'Noor Said', 'Lou Hart']) advisor(id);
  for (const id of ['Ann Lee', 'Ben Roy']) seat(db, 'council', id, 'advisor');
  for (const story of ['desktop', 'phone', 'plain']) {
    put(db, 'meetings', {
      id: `ahead-${story}`,
      group_id: 'council',
      on_day: dayFrom(10),
      state: 'scheduled',
      title: `Plan ${story}`,
    });
    put(db, 'meetings', {
      id: `now-${story}`,
      group_id: 'council',
      on_day: dayFrom(0),
      state: 'scheduled',
      mode: 'hybrid',
      title: `Room ${story}`,
    });
    put(db, 'invitations', { id: `i-${story}`, meeting_id: `now-${story}`, person_id: 'Ann Lee', reply: 'yes' });
    const asked = { asked_at: 1, answer: 'yes', answered_at: 2 };
    put(db, 'requests_to_come', { id: `r-${story}`, meeting_id: `now-${story}`, person_id: 'Zoe Park', ...asked });
  }
  house = await openHouse({}, data);
});
test.afterAll(async () => {
  db.sql.close();
  await house.close();
});

function advisor(name: string): void {
  put(db, 'people', { id: name, name, name_key: name.toLowerCase() });
  put(db, 'advisors', { person_id: name });
}

type Language = 'en' | 'fr';

async function enter(page: Page, personId: string, language: Language): Promise<void> {
  await page.context().addCookies(cookiesOf(db, house.url, personId, language));
}

const words = {
  en: {
    more: 'Add a few words, if you like',
    know: 'What would you like us to know?',
    want: 'I would like to come',
    got: 'We have your request.',
    waiting: 'We have not answered yet.',
    welcome: 'You asked to come, and you are welcome.',
    no: 'No',
    yes: 'Yes, come',
    send: 'Send the answer to',
    whyNot: 'Say why not. They will read it.',
    called: 'gets no mail: call or write.',
    here: 'Here',
    video: 'By video',
    spoke: 'Spoke',
    putRight: 'Put it right',
    times: 'Came or left',
    arrived: 'Came at',
    left: 'Left at',
    saveTimes: 'Save the times',
    since: /since 9:30/,
    guest: 'Name',
    addGuest: 'Add a guest',
    addGuestNow: 'Add the guest',
    agree: 'The guest agreed that their name is kept',
    noConsent: 'only if they agreed',
    walkInName: 'Someone in the records, or somebody new.',
    walkIn: 'They are here',
    rest: /not marked did not come/,
    held: 'The meeting was held',
  },
  fr: {
    more: 'Ajouter quelques mots, si vous voulez',
    know: 'Que voulez-vous nous dire ?',
    want: 'J’aimerais venir',
    got: 'Nous avons reçu votre demande.',
    waiting: 'Nous n’avons pas encore répondu.',
    welcome: 'Vous avez demandé à venir. C’est oui : bienvenue !',
    no: 'Non',
    yes: 'Oui, venez',
    send: 'Envoyer la réponse à',
    whyNot: 'Dites pourquoi. La personne le lira.',
    called: 'ne reçoit pas de courriel',
    here: 'Sur place',
    video: 'Par vidéo',
    spoke: 'A pris la parole',
    putRight: 'Corriger',
    times: 'Arrivée ou départ',
    arrived: 'Arrivée à',
    left: 'Départ à',
    saveTimes: 'Enregistrer les heures',
    since: /depuis 9\sh\s30/,
    guest: 'Nom',
    addGuest: 'Ajouter une personne',
    addGuestNow: 'Ajouter cette personne',
    agree: 'Cette personne accepte que son nom soit gardé',
    noConsent: 'qu’avec son accord',
    walkInName: 'Une personne au dossier ou une nouvelle personne.',
    walkIn: 'Cette personne est là',
    rest: /non notée/,
    held: 'La réunion a eu lieu',
  },
} as const;

/** An advisor asks to come, the office says yes, and the advisor reads it; no mail reaches them, so they are called. */
async function asks(page: Page, who: string, meeting: string, language: Language): Promise<void> {
  const said = words[language];
  await enter(page, who, language);
  await page.goto(`${house.url}/my/open-meetings`);
  const line = page.getByRole('listitem').filter({ hasText: meeting });
  await line.getByText(said.more).click();
  await line.getByLabel(said.know).fill('<b>I know</b> this road');
  await line.getByRole('button', { name: said.want }).click();
  await expect(page.getByText(said.got)).toBeVisible();
  await expect(line.getByText(said.waiting)).toBeVisible();
  await enter(page, personIdOf(db, administrator.name), language);
  await page.goto(`${house.url}/requests`);
  const sheet = page.locator('.sheet', { hasText: who });
  await expect(sheet.getByText('<b>I know</b> this road')).toBeVisible();
  await sheet.getByRole('radio', { name: said.no, exact: true }).check();
  await sheet.getByRole('button', { name: said.send }).click();
  await expect(page.getByText(said.whyNot)).toBeVisible();
  await sheet.getByRole('radio', { name: said.yes, exact: true }).check();
  await sheet.getByRole('button', { name: said.send }).click();
  await expect(page.getByText(said.called)).toBeVisible();
  await enter(page, who, language);
  await page.goto(`${house.url}/my/open-meetings`);
  await expect(page.getByText(said.welcome)).toBeVisible();
  const stands = 'select answer, channel from requests_to_come where person_id = ?';
  expect(db.sql.prepare(stands).get(who)).toEqual({ answer: 'yes', channel: null });
}

/** Who is in the room, one tap each; and the meeting was held. */
async function attends(page: Page, meeting: string, language: Language): Promise<void> {
  const said = words[language];
  const line = (name: string) => page.locator('.door > li').filter({ hasText: name });
  await enter(page, personIdOf(db, administrator.name), language);
  await page.goto(`${house.url}/meetings/${meeting}/attendance`);
  await line('Ann Lee').getByRole('button', { name: said.here, exact: true }).click();
  await expect(line('Ann Lee').getByText(said.putRight)).toBeVisible();
  await line('Zoe Park').getByRole('button', { name: said.video, exact: true }).click();
  await expect(line('Zoe Park').getByText(said.putRight)).toBeVisible();
  await line('Ann Lee').getByRole('button', { name: said.spoke, exact: true }).click();
  await expect(line('Ann Lee').getByRole('button', { name: `✓ ${said.spoke}` })).toBeVisible();
  await line('Ann Lee').getByText(said.times, { exact: true }).click();
  await line('Ann Lee').getByLabel(said.arrived).fill('09:30');
  await line('Ann Lee').getByLabel(said.left).fill('11:00');
  await line('Ann Lee').getByRole('button', { name: said.saveTimes }).click();
  await expect(line('Ann Lee').getByText(said.since)).toBeVisible();
  // A guest’s name needs the guest.
  await line('Ann Lee').getByText(said.addGuest, { exact: true }).click();
  await line('Ann Lee').getByLabel(said.guest, { exact: true }).fill('Mo Grant');
  await line('Ann Lee').getByRole('button', { name: said.addGuestNow }).click();
  await expect(line('Ann Lee').getByText(said.noConsent)).toBeVisible();
  await expect(line('Ann Lee').getByLabel(said.guest, { exact: true })).toHaveValue('Mo Grant');
  await line('Ann Lee').getByLabel(said.agree).check();
  await line('Ann Lee').getByRole('button', { name: said.addGuestNow }).click();
  await expect(line('Ann Lee').getByText('Mo Grant').first()).toBeVisible();
  await page.locator('#walk-in ~ form').getByLabel(said.guest, { exact: true }).fill('Lou Hart');
  await page.getByRole('button', { name: said.walkIn }).click();
  await expect(line('Lou Hart')).toBeVisible();
  await page.getByRole('button', { name: said.held }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${meeting}\\?recorded=now`));
  const there = db.sql.prepare(
    "select person_id || ' ' || origin || ' ' || attendance from presences where meeting_id = ? order by 1",
  );
  expect(there.pluck().all(meeting)).toEqual([
    'Ann Lee invited in-person',
    'Lou Hart walked-in in-person',
    'Zoe Park asked video',
  ]);
  const ann = db.sql.prepare("select minutes, spoke from presences where meeting_id = ? and person_id = 'Ann Lee'");
  expect(ann.get(meeting)).toEqual({ minutes: 90, spoke: 1 });
}

test('an advisor asks to come, and is welcome; who is in the room is tapped @desktop', async ({ page }) => {
  await asks(page, 'Noor Said', 'Plan desktop', 'en');
  await expectAccessible(page);
  await attends(page, 'now-desktop', 'en');
  await enter(page, personIdOf(db, administrator.name), 'en');
  await page.goto(`${house.url}/meetings/now-phone/attendance`);
  await expectAccessible(page);
  await page.goto(`${house.url}/requests?state=all`);
  await expectAccessible(page);
});

test('and on a phone, in French @phone', async ({ page }) => {
  await attends(page, 'now-phone', 'fr');
  await page.goto(`${house.url}/meetings/now-plain/attendance`);
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('.door button, .door summary')]
        .filter((node) => node.getClientRects().length > 0)
        .filter((node) => node.getBoundingClientRect().height < 44).length,
  );
  expect(small).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(412);
});

async function withoutScript(browser: Browser): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await asks(page, 'Lou Hart', 'Plan plain', 'fr');
  await attends(page, 'now-plain', 'fr');
  await context.close();
}

test('and where no script runs at all @desktop', async ({ browser }) => {
  await withoutScript(browser);
});
