import { contributionChoices } from '../lexicon/choices';
import type { ContributionDraft } from '../said-drafts';
import { readMinutes } from '../written/time';
import type { Row } from './row';

const LONGEST = 60 * 24 * 31;

/** What an advisor gave outside meetings. */
export function readContribution(row: Row): ContributionDraft {
  return {
    where: row.where('name'),
    day: row.requiredDay('date'),
    name: row.requiredName(),
    what: row.required('what'),
    kind: row.choice('what', contributionChoices) ?? 'other',
    minutes: minutesOf(row),
  };
}

/** Minutes; the columns may be in hours or in minutes. Null when the record does not say. */
function minutesOf(row: Row): number | null {
  const field = row.text('minutes') === null ? 'hours' : 'minutes';
  if (row.text(field) === null) return null;
  const minutes = readMinutes(row.cell(field), field);
  if (minutes === null || minutes > LONGEST) throw row.refused(field, 'not-a-duration');
  return minutes;
}
