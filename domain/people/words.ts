export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const advisorKinds = ['patient', 'family', 'caregiver', 'community'] as const;
export type AdvisorKind = (typeof advisorKinds)[number];

/** What a person is at the table as; one person may be both. */
export const hats = ['advisor', 'partner'] as const;
export type Hat = (typeof hats)[number];

export const sectors = [
  'hospital',
  'primary-care',
  'home-and-community-care',
  'community-mental-health',
  'long-term-care',
  'public-health',
  'social-services',
  'municipal',
  'indigenous-health',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export const recruitedThrough = [
  'open-call',
  'invited-by-a-leader',
  'another-advisor',
  'advocacy-elsewhere',
  'partner-organization',
  'other',
] as const;
export type RecruitedThrough = (typeof recruitedThrough)[number];

export const contactChannels = ['email', 'phone', 'paper'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** A leave a person comes back from, or a time away between leaving the advisors and returning. */
export const absenceKinds = ['leave', 'left'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** Whether an advisor takes an honorarium; no reason is ever asked. */
export const honorariumChoices = ['accepts', 'declines'] as const;
export type HonorariumChoice = (typeof honorariumChoices)[number];

export const onboardingSteps = [
  'orientation',
  'training',
  'accountability-agreement',
  'confidentiality-agreement',
  'acronym-list',
] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

export const accessNeeds = [
  'respite',
  'transport',
  'captions',
  'large-print',
  'interpretation',
  'step-free',
  'other',
] as const;
export type AccessNeed = (typeof accessNeeds)[number];

/** Why a record may be of the same person as another. */
export const likenesses = ['email', 'phone', 'name', 'similar-name'] as const;
export type Likeness = (typeof likenesses)[number];
