import { consensus, resultChoices } from '../lexicon/choices';
import type { LateInvitationDraft, MotionDraft } from '../met-drafts';
import { readChoice } from '../written/choice';
import { readNumber } from '../written/money';
import { isVacant, waysToReadNames } from '../written/names';
import { plainKey } from '../written/plain';
import type { Row } from './row';

const CHOICES = ['for', 'against', 'abstain', 'recused'] as const;
type Votes = MotionDraft['votes'];

/** A motion with lists of names, counts or an outcome alone. Named votes are never made up from an outcome. */
export function readMotion(row: Row): MotionDraft {
  const votes: Votes = CHOICES.map((choice) => ({
    choice,
    column: row.where(choice).column ?? '',
    ...readVotes(row, choice),
  }));
  return {
    where: row.where('text'),
    group: row.group(),
    day: row.requiredDay('date'),
    text: row.required('text'),
    votes,
    recorded: recordedAs(row, votes),
    result: readChoice(row.cell('result'), resultChoices, row.recognized.words.result),
    mover: row.text('mover'),
    seconder: row.text('seconder'),
  };
}

/** A count, with or without words about it: "7", "7 votes", "7 (see minutes)". */
const COUNT = /^([\d.,\s]+?)\s*(?:votes?|voix|members?|membres?|for|against|pour|contre|abst\w*)?\s*(?:\([^)]*\))?$/i;

function readVotes(row: Row, choice: string): Pick<Votes[number], 'names' | 'ways' | 'count'> {
  const text = row.text(choice);
  const nobody = { names: [], ways: [], count: null };
  if (text === null || isVacant(text)) return nobody;
  const count = readNumber(COUNT.exec(text)?.[1] ?? '');
  if (count !== null) {
    if (!Number.isInteger(count) || count > 10_000) throw row.refused(choice, 'not-a-count');
    return { ...nobody, count };
  }
  if (consensus.test(plainKey(text))) return nobody;
  const ways = waysToReadNames(text);
  return { names: ways[0] ?? [], ways, count: null };
}

function recordedAs(row: Row, votes: Votes): MotionDraft['recorded'] {
  const named = votes.some(({ names }) => names.length > 0);
  const counted = votes.some(({ count }) => count !== null && count > 0);
  if (named && counted) row.warn('for', 'names-and-counts');
  if (counted) return 'counts';
  if (named) return 'named';
  const said = [...CHOICES.map((choice) => row.text(choice)), row.text('result')].some(
    (text) => text !== null && consensus.test(plainKey(text)),
  );
  return said ? 'consensus' : 'outcome';
}

/** Someone told of a meeting later than the rest. */
export function readLateInvitation(row: Row): LateInvitationDraft {
  return {
    where: row.where('name'),
    group: row.group(),
    day: row.requiredDay('date'),
    name: row.requiredName(),
    told: row.requiredDay('told'),
  };
}
