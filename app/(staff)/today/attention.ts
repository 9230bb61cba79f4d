import { addDays, type Day, dayOf } from '@/domain/calendar';
import { waiting } from '@/domain/flags/attention';
import { flagsOf } from '@/domain/flags/queries';
import { hasRecords } from '@/domain/flags/records-queries';
import { stands } from '@/domain/flags/search';
import { stripsOf } from '@/domain/meetings/queries';
import { startOfMonths } from '@/domain/meetings/year';
import { ohtOf } from '@/domain/settings/queries';
import { byPerson } from '@/domain/today/agenda';
import { toDosOf } from '@/domain/today/agenda-queries';
import { callSheet } from '@/domain/today/calls-queries';
import { whoCalls } from '@/domain/today/policy';
import { settledSince } from '@/domain/today/settled-queries';
import { holds, type Viewer } from '@/domain/viewer';

/** How far back "lately" reaches, in days, for who comes for the first time. */
const LATELY = 14;

/** What needs this viewer today, by person and group, with the year of each person; and what is settled since (UTC ms). */
export function attentionOf(viewer: Viewer, today: Day, lastHere: number | null) {
  const flags = flagsOf(viewer, today);
  const all = waiting(flags);
  const people = all.filter(({ isPerson }) => isPerson).map(({ id }) => id);
  const toDos = toDosOf(viewer, today);
  const since = lastHere === null ? addDays(today, -LATELY) : dayOf(lastHere, ohtOf(viewer).timeZone);
  const ofPeople = byPerson(toDos);
  return {
    waiting: all,
    toDos,
    ofPeople,
    alsoWaiting: new Map([...ofPeople].filter(([id]) => !people.includes(id))),
    standing: flags.filter(stands),
    handled: flags.filter(({ state }) => state === 'being-handled'),
    since,
    settled: settledSince(viewer, since, today, flags),
    strips: stripsOf(viewer, people, startOfMonths(today), today),
    calls: holds(viewer, ...whoCalls) ? callSheet(viewer, today).length : null,
    empty: flags.length === 0 && toDos.length === 0 && !hasRecords(viewer),
  };
}
