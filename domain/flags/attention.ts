import type { Day } from '../calendar';
import { type FlagRule, type FlagState, flagRules } from './words';

type Shown = {
  id: string;
  rule: FlagRule;
  personId: string | null;
  groupId: string | null;
  name: string;
  state: FlagState;
  steps: readonly { step: string; onDay: Day }[];
};

/** One person or group and what has to be seen to about them, the gravest first. */
export type Waiting<Flag> = { id: string; name: string; isPerson: boolean; flags: Flag[] };

const grave = ({ rule }: { rule: FlagRule }): number => flagRules.indexOf(rule);

/** What is open, by person or group: the gravest first, and those with more of it before those with less. */
export function waiting<Flag extends Shown>(flags: readonly Flag[]): Waiting<Flag>[] {
  const bySubject = new Map<string, Waiting<Flag>>();
  for (const flag of flags.filter(({ state }) => state === 'open')) {
    const id = flag.personId ?? flag.groupId ?? '';
    const known = bySubject.get(id) ?? { id, name: flag.name, isPerson: flag.personId !== null, flags: [] };
    bySubject.set(id, { ...known, flags: [...known.flags, flag].sort((a, b) => grave(a) - grave(b)) });
  }
  return [...bySubject.values()].sort(
    (a, b) => grave(a.flags[0]!) - grave(b.flags[0]!) || b.flags.length - a.flags.length || (a.name < b.name ? -1 : 1),
  );
}

export const lastDay = ({ steps }: { steps: readonly { onDay: Day }[] }): Day => steps.at(-1)?.onDay ?? '';
