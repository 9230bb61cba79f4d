import { eq } from 'drizzle-orm';
import type { Day } from '../calendar';
import { accessNeedsOf, advisors, onboarding, people } from '../people/table';
import type { AccessNeed, ContactChannel, HonorariumChoice, Language, OnboardingStep } from '../people/words';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import { canSeeOwnPages } from './policy';

/** What the office knows of how to reach an advisor, as they may change it; the address of their mail aside. */
export type OwnDetails = {
  name: string;
  phone: string | null;
  address: string | null;
  language: Language | null;
  prefers: ContactChannel | null;
  honorarium: HonorariumChoice | null;
  needs: AccessNeed[];
};
export type OwnPage = { personId: string; email: string | null; details: OwnDetails; stamp: string };

/** The viewer's own details: there is no way to ask for another's. Null for who is no advisor. */
export function ownDetails(viewer: Viewer): OwnPage | null {
  if (!canSeeOwnPages(viewer)) return null;
  const personId = viewer.personId ?? '';
  const { orm } = viewer.db;
  const found = orm
    .select()
    .from(people)
    .innerJoin(advisors, eq(advisors.personId, people.id))
    .where(eq(people.id, personId))
    .get();
  if (found === undefined) return null;
  const needs = orm.select().from(accessNeedsOf).where(eq(accessNeedsOf.personId, personId)).all();
  const { name, phone, address, language, prefers, email } = found.people;
  const details = {
    name,
    phone,
    address,
    language: language as Language | null,
    prefers: prefers as ContactChannel | null,
    honorarium: found.advisors.honorarium as HonorariumChoice | null,
    needs: needs.map(({ need }) => need as AccessNeed).sort(),
  };
  return { personId, email, details, stamp: stampOf(details) };
}

export type StepDue = { step: OnboardingStep; renewOn: Day };

/** The onboarding steps of the viewer to be done again by a day: the last time each was done counts. */
export function ownStepsDue(viewer: Viewer, until: Day): StepDue[] {
  const done = viewer.db.orm
    .select()
    .from(onboarding)
    .where(eq(onboarding.personId, viewer.personId ?? ''))
    .orderBy(onboarding.doneOn, onboarding.id)
    .all();
  const last = new Map(done.map((row) => [row.step as OnboardingStep, row.renewOn]));
  return [...last].flatMap(([step, renewOn]) => (renewOn !== null && renewOn <= until ? [{ step, renewOn }] : []));
}
