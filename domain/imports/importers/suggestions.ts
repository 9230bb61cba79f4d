import { statusChoices } from '../lexicon/choices';
import type { SuggestionDraft } from '../said-drafts';
import { plainKey } from '../written/plain';
import type { Row } from './row';

const ANONYMOUS = /^(anonymous|anonyme|group|the group|groupe|le groupe|everyone|tous|several|plusieurs)$/;

/**
 * A row of the suggestion log. The date of a response acknowledges it, and decides it too when the status is a
 * decision; a decision that the record gives no date is as old as the telling, or else as the suggestion.
 */
export function readSuggestion(row: Row): SuggestionDraft {
  const name = row.requiredName();
  const day = row.requiredDay('date');
  const text = row.required('text');
  const status = row.choice('status', statusChoices) ?? 'open';
  const response = row.day('response');
  const told = row.day('told');
  const decidedOn = row.day('decided');
  const decision = status === 'open' || status === 'acknowledged' ? null : status;
  const decided = decision === null ? null : (decidedOn ?? response ?? told);
  if (decision !== null && decided === null) row.warn('status', 'decision-without-date');
  const acknowledged = row.day('acknowledged') ?? response ?? (status === 'acknowledged' ? (told ?? day) : null);
  for (const [field, later] of Object.entries({ response, decided: decidedOn, told })) {
    if (later !== null && later < day) row.warn(field, 'before-it-was-said');
  }
  return {
    where: row.where('name'),
    group: row.group(),
    day,
    name: ANONYMOUS.test(plainKey(name)) ? null : name,
    source: name,
    text,
    acknowledged,
    decision,
    decided: decision === null ? null : (decided ?? day),
    outcome: row.text('outcome'),
    told,
    owner: row.text('owner'),
    due: row.day('due'),
  };
}
