import type { Locator, Page } from '@playwright/test';
import { addDays, type Day } from '@/domain/calendar';
import type { Cell } from '@/domain/imports/sheet';

export const council = 'Advisory Council';
export const newTable = 'Youth Table';
const advisors = ['Ada Brook', 'Ben Cole', 'Cleo Dunn', 'Dev Ellis'];
const partners = ['Eve Ford', 'Finn Gray', 'Gus Hale', 'Hana Ito', 'Ian Jett', 'Jo Kerr', 'Kim Lund', 'Lou Mack'];
export const seated = [...advisors, ...partners];
/** An advisor on record who sits in neither group. */
export const elsewhere = 'Joan Hart';

/** Two groups of the same twelve people: one met a fortnight ago, the other never. */
export function logRecords(today: Day): Record<string, Cell[][]> {
  const [joined, lately] = [addDays(today, -500), addDays(today, -14)];
  const seats = (group: string): Cell[][] => [
    ...advisors.map((name) => [group, 'Yes', name, 'Advisor', 1]),
    ...partners.map((name) => [group, 'Yes', name, 'Hospital', 1]),
  ];
  return {
    Advisors: [
      ['Name', 'Advisor type', 'Email', 'Phone', 'Joined'],
      ...[...advisors, elsewhere].map((name, i) => [
        name,
        'Patient',
        `advisor${i}@example.org`,
        `705-555-020${i}`,
        joined,
      ]),
    ],
    Partners: [['Name', 'Organization', 'Sector'], ...partners.map((name, i) => [name, `Partner ${i}`, 'Hospital'])],
    Committees: [
      ['Committee', 'Makes decisions', 'Name', 'Member type', 'Votes'],
      ...seats(council),
      ...seats(newTable),
    ],
    [`Attendance ${council}`]: [['Name', lately], ...seated.map((name, i) => [name, i % 3 ? 'P' : 'V'])],
  };
}

/** A hand at work: counts what it presses and types. A choice from a list is two presses: to open it, and to choose. */
export function handOf() {
  const count = { activations: 0, characters: 0 };
  return {
    count,
    async press(target: Locator): Promise<void> {
      count.activations += 1;
      await target.click();
    },
    async write(target: Locator, text: string): Promise<void> {
      count.activations += 1;
      count.characters += text.length;
      await target.click();
      await target.pressSequentially(text);
    },
    async choose(target: Locator, label: string): Promise<void> {
      count.activations += 2;
      await target.selectOption({ label });
    },
  };
}

/** By keyboard alone: on to the next field or button until it is this one. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}`);
}
