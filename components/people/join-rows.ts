import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import { advisorFields, type JoinField, partnerFields, personFields } from '@/domain/joins/forms';
import type { RecordOfTwo } from '@/domain/joins/queries';
import type { Language } from '@/domain/people/words';

/** A field of two records in words; null where one says nothing. */
export type JoinRow = { field: JoinField; kept: string | null; joined: string | null };

/** The fields at least one of the two says something of. Fields of a hat are compared only where both wear it. */
export function joinRows(kept: RecordOfTwo, joined: RecordOfTwo, t: Translate, locale: Language): JoinRow[] {
  const both = (hat: 'advisor' | 'partner') => kept.person[hat] !== null && joined.person[hat] !== null;
  const fields: readonly JoinField[] = [
    ...personFields,
    ...(both('advisor') ? advisorFields : []),
    ...(both('partner') ? partnerFields : []),
  ];
  const [one, other] = [saidBy(kept, t, locale), saidBy(joined, t, locale)];
  return fields
    .map((field) => ({ field, kept: one[field] ?? null, joined: other[field] ?? null }))
    .filter((row) => row.kept !== null || row.joined !== null);
}

function saidBy({ person }: RecordOfTwo, t: Translate, locale: Language): { [field in JoinField]?: string | null } {
  const { details, advisor, partner, leftOn, recruiter } = person;
  const day = (on: string | null | undefined) => (on ? formatDay(on, locale) : null);
  return {
    ...details,
    language: details.language && t(`words.languages.${details.language}`),
    prefers: details.prefers && t(`words.contactChannels.${details.prefers}`),
    joinedOn: day(advisor?.joinedOn),
    leftOn: advisor && (day(leftOn) ?? t('joins.stillHere')),
    recruitedThrough: advisor?.recruitedThrough && t(`words.recruitedThrough.${advisor.recruitedThrough}`),
    recruitedBy: recruiter,
    honorarium: advisor?.honorarium && t(`words.honorariumChoices.${advisor.honorarium}`),
    organization: partner?.organization,
    sector: partner?.sector && t(`words.sectors.${partner.sector}`),
  };
}

/** What tables hold, in the order it is said; the rest is "other entries". */
const TOLD = [
  'presences',
  'invitations',
  'memberships',
  'ballots',
  'suggestions',
  'contributions',
  'claims',
  'honoraria',
  'remarks',
] as const;

/** What a record holds, counted in words: "12 meetings, 3 suggestions, 4 other entries". */
export function holdingsInWords({ rows }: RecordOfTwo, t: Translate, locale: Language): string {
  const told = TOLD.filter((table) => (rows[table] ?? 0) > 0).map((table) =>
    t(`joins.rows.${table}`, { count: rows[table] ?? 0 }),
  );
  const others = Object.entries(rows)
    .filter(
      ([table]) =>
        !TOLD.some((known) => known === table) && !['advisors', 'partners', 'sessions', 'roll_entries'].includes(table),
    )
    .reduce((sum, [, count]) => sum + count, 0);
  if (others > 0) told.push(t('joins.rows.other', { count: others }));
  if (told.length === 0) return t('joins.rows.none');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(told);
}
