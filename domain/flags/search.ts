import type { StateChoice } from './forms';
import type { FlagRule, FlagState } from './words';

type Searched = { rule: FlagRule; state: FlagState; personId: string | null };
type Search = { rule?: FlagRule; state: StateChoice; about?: 'person' | 'group' };

/** What has to be seen to: found, and neither settled nor set aside. */
export const stands = ({ state }: { state: FlagState }): boolean => state === 'open' || state === 'being-handled';

/** The flags that match a search, in the order they came. */
export const matching = <Flag extends Searched>(flags: readonly Flag[], search: Search): Flag[] =>
  flags.filter(
    (flag) =>
      (search.rule === undefined || flag.rule === search.rule) &&
      (search.about === undefined || (flag.personId !== null) === (search.about === 'person')) &&
      (search.state === 'all' || flag.state === search.state || (search.state === 'standing' && stands(flag))),
  );
