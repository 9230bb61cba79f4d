/** What is set, in figures: each stands in a sentence of the first page of the settings. */
export type Overview = {
  mayChange: boolean;
  team: { nameEn: string; nameFr: string; contactName: string | null; contactPhone: string | null };
  people: { count: number; administrators: number; shut: number };
  /** How many thresholds and words are the office's own. */
  thresholds: number;
  words: number;
  acronyms: number;
  /** Cents in force today: a kilometre of the team's zone, an hour of care. */
  km: number;
  care: number;
  mail: { waiting: number; sending: number; failed: number };
};
