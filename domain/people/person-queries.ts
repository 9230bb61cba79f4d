import { asc, desc, eq } from 'drizzle-orm';
import type { Day } from '../calendar';
import { stampOf } from '../stamp';
import type { Viewer } from '../viewer';
import type { StepDone } from './onboarding';
import { canKeepPeople } from './policy';
import {
  accessNeedsOf,
  advisorKindsOf,
  advisors,
  leaves,
  onboarding,
  organizations,
  otherNames,
  partners,
  people,
} from './table';
import type {
  AbsenceKind,
  AccessNeed,
  AdvisorKind,
  ContactChannel,
  Hat,
  HonorariumChoice,
  Language,
  RecruitedThrough,
  Sector,
} from './words';

export type Details = {
  name: string;
  email: string | null;
  phone: string | null;
  address: string | null;
  language: Language | null;
  prefers: ContactChannel | null;
};
export type AdvisorHat = {
  kinds: AdvisorKind[];
  joinedOn: Day | null;
  recruitedThrough: RecruitedThrough | null;
  recruitedBy: string | null;
  honorarium: HonorariumChoice | null;
};
export type PartnerHat = { organization: string | null; sector: Sector | null };
export type Need = { need: AccessNeed; saidOn: Day };
export type Absence = { id: string; fromDay: Day; toDay: Day | null; kind: AbsenceKind };

/** A person as the office keeps them, each part with the stamp its form carries. */
export type PersonKept = {
  id: string;
  /** Whose page tells most of them: the advisor's, where they wear both hats. */
  hat: Hat;
  details: Details;
  advisor: AdvisorHat | null;
  /** The last day as an advisor, of who left. */
  leftOn: Day | null;
  recruiter: string | null;
  partner: PartnerHat | null;
  otherNames: { id: string; name: string }[];
  needs: Need[];
  leaves: Absence[];
  steps: StepDone[];
  stamps: Record<'details' | 'advisor' | 'partner' | 'needs', string>;
};

/** One person, for who keeps the records; null when there is none, or for anyone else. */
export function personKept(viewer: Viewer, id: string): PersonKept | null {
  if (!canKeepPeople(viewer)) return null;
  const row = viewer.db.orm.select().from(people).where(eq(people.id, id)).get();
  if (row === undefined) return null;
  const { name, email, phone, address } = row;
  const language = row.language as Language | null;
  const details = { name, email, phone, address, language, prefers: row.prefers as ContactChannel | null };
  const advisor = advisorHat(viewer, id);
  const partner = partnerHat(viewer, id);
  const needs = needsOf(viewer, id);
  return {
    id,
    hat: advisor === null ? 'partner' : 'advisor',
    details,
    advisor: advisor?.hat ?? null,
    leftOn: advisor?.leftOn ?? null,
    recruiter: advisor?.recruiter ?? null,
    partner,
    otherNames: otherNamesOf(viewer, id),
    needs,
    leaves: leavesOf(viewer, id),
    steps: stepsOf(viewer, id),
    stamps: {
      details: stampOf(details),
      advisor: stampOf(advisor?.hat),
      partner: stampOf(partner),
      needs: stampOf(needs),
    },
  };
}

/** A person as a command finds them. */
export const personNamed = (viewer: Viewer, { id }: { id: string }): PersonKept | null => personKept(viewer, id);

function advisorHat(
  { db }: Viewer,
  id: string,
): { hat: AdvisorHat; leftOn: Day | null; recruiter: string | null } | null {
  const row = db.orm.select().from(advisors).where(eq(advisors.personId, id)).get();
  if (row === undefined) return null;
  const kinds = db.orm
    .select()
    .from(advisorKindsOf)
    .where(eq(advisorKindsOf.personId, id))
    .orderBy(asc(advisorKindsOf.kind))
    .all();
  const { joinedOn, leftOn, recruitedBy } = row;
  const recruiter =
    db.orm
      .select()
      .from(people)
      .where(eq(people.id, recruitedBy ?? ''))
      .get()?.name ?? null;
  const hat = {
    kinds: kinds.map(({ kind }) => kind as AdvisorKind),
    joinedOn,
    recruitedThrough: row.recruitedThrough as RecruitedThrough | null,
    recruitedBy,
    honorarium: row.honorarium as HonorariumChoice | null,
  };
  return { hat, leftOn, recruiter };
}

function partnerHat({ db }: Viewer, id: string): PartnerHat | null {
  const row = db.orm
    .select({ organization: organizations.name, sector: partners.sector })
    .from(partners)
    .leftJoin(organizations, eq(organizations.id, partners.organizationId))
    .where(eq(partners.personId, id))
    .get();
  return row === undefined ? null : { organization: row.organization, sector: row.sector as Sector | null };
}

const otherNamesOf = ({ db }: Viewer, id: string) =>
  db.orm
    .select({ id: otherNames.id, name: otherNames.name })
    .from(otherNames)
    .where(eq(otherNames.personId, id))
    .orderBy(asc(otherNames.nameKey), asc(otherNames.id))
    .all();

const needsOf = ({ db }: Viewer, id: string): Need[] =>
  db.orm
    .select({ need: accessNeedsOf.need, saidOn: accessNeedsOf.saidOn })
    .from(accessNeedsOf)
    .where(eq(accessNeedsOf.personId, id))
    .orderBy(asc(accessNeedsOf.need))
    .all() as Need[];

/** The latest first. */
const leavesOf = ({ db }: Viewer, id: string): Absence[] =>
  db.orm
    .select({ id: leaves.id, fromDay: leaves.fromDay, toDay: leaves.toDay, kind: leaves.kind })
    .from(leaves)
    .where(eq(leaves.personId, id))
    .orderBy(desc(leaves.fromDay), desc(leaves.id))
    .all() as Absence[];

const stepsOf = ({ db }: Viewer, id: string): StepDone[] =>
  db.orm
    .select({ id: onboarding.id, step: onboarding.step, doneOn: onboarding.doneOn, renewOn: onboarding.renewOn })
    .from(onboarding)
    .where(eq(onboarding.personId, id))
    .all() as StepDone[];
