import type { Day } from '../calendar';
import { canListClaims } from '../claims/policy';
import { lastDay } from '../flags/attention';
import type { Flag } from '../flags/queries';
import { stands } from '../flags/search';
import { canSettleRemarks } from '../remarks/policy';
import { suggestionsSeen } from '../suggestions/list-queries';
import type { SuggestionStep } from '../suggestions/words';
import type { Viewer } from '../viewer';
import type { SettledKind } from './words';

/** What came to an end: about whom, on which day. `detail` is a flag's rule, or whether it was set aside. */
export type Settled = { kind: SettledKind; id: string; on: Day; name: string; detail: string | null };

/** What was settled from a day on, the latest first, as far as the viewer sees it. The flags are theirs already. */
export function settledSince(viewer: Viewer, since: Day, today: Day, flags: readonly Flag[]): Settled[] {
  return [
    ...flagsSettled(flags),
    ...suggestionsSettled(viewer, today),
    ...(canListClaims(viewer) ? claimsPaid(viewer, since, today) : []),
    ...(canSettleRemarks(viewer) ? remarksSettled(viewer, since, today) : []),
  ]
    .filter(({ on }) => on >= since && on <= today)
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
}

const flagsSettled = (flags: readonly Flag[]): Settled[] =>
  flags
    .filter((flag) => !stands(flag))
    .map((flag) => ({ kind: 'flag', id: flag.id, on: lastDay(flag), name: flag.name, detail: flag.rule }));

const SETTLES: Partial<Record<SuggestionStep, SettledKind>> = {
  seen: 'suggestion-seen',
  confirmed: 'suggestion-confirmed',
};

/** The last word of each author's: that they saw the answer, or that it answers them. */
const suggestionsSettled = (viewer: Viewer, today: Day): Settled[] =>
  suggestionsSeen(viewer, today).flatMap(({ id, name, steps }) => {
    const last = steps.findLast(({ step }) => SETTLES[step] !== undefined);
    const kind = last && SETTLES[last.step];
    return kind && name !== null ? [{ kind, id, on: last.on, name, detail: null }] : [];
  });

const claimsPaid = (viewer: Viewer, since: Day, today: Day): Settled[] =>
  viewer.db
    .prepared(
      `select 'claim-paid' as kind, c.id, c.paid_on as "on", p.name, null as detail
       from claims c join people p on p.id = c.person_id where c.paid_on between ? and ? and c.imported = 0`,
    )
    .all(since, today) as Settled[];

const remarksSettled = (viewer: Viewer, since: Day, today: Day): Settled[] =>
  viewer.db
    .prepared(
      `select 'remark' as kind, r.id, r.settled_on as "on", p.name, r.settlement as detail
       from remarks r join people p on p.id = r.person_id
       where r.kind <> 'confirmed' and r.settled_on between ? and ?`,
    )
    .all(since, today) as Settled[];
