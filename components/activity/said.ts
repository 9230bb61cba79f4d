import type { Translate } from '@/components/translate';
import type { ActivityListed } from '@/domain/activity/queries';
import { ruleOfId } from '@/domain/flags/flag-id';

/** Whom or what an id stands for today, and the page of it where the reader may open one. */
export type Shown = { name: string; href?: string };
/** What was done, with the names of those it speaks of; null where an id is of nobody any more. */
export type ActivityShown = ActivityListed & { actor: Shown | null; behalf: Shown | null; about: Partial<Shown> };

/** What a command did, as what follows a name. A command that this house no longer has goes by its own name. */
export function didOf(t: Translate, command: string): string {
  const key = `activity.command.${command}` as 'activity.command.set-up';
  return t.has(key) ? t(key) : t('activity.unknown', { command });
}

export function kindOf(t: Translate, kind: string): string {
  const key = `activity.kind.${kind}` as 'activity.kind.flag';
  return t.has(key) ? t(key) : kind;
}

/** Who acted: by name, or what stands in for one. */
export const actorOf = (t: Translate, { actor, actorId, actorKind }: ActivityShown): string =>
  actor?.name ?? t(actorId === null ? `activity.actor.${actorKind}` : 'activity.gone');

/** Where the words of a thing stand whose id is a name of Heard's own. */
const wordsOf: Readonly<Record<string, string>> = {
  threshold: 'thresholds.name',
  rate: 'rates.name',
  word: 'wordings.list',
};

function ownWord(t: Translate, kind: string, id: string): string | undefined {
  const key = `${wordsOf[kind]}.${id}` as 'rates.name.meal-lunch';
  return Object.hasOwn(wordsOf, kind) && t.has(key) ? t(key) : undefined;
}

/** What was touched, by name; of a flag the rule as well. */
export function subjectOf(t: Translate, { subjectKind, subjectId, about }: ActivityShown): string {
  const kind = ownWord(t, subjectKind, subjectId) ?? kindOf(t, subjectKind);
  if (about.name === undefined) return kind;
  const rule = subjectKind === 'flag' ? ruleOfId(subjectId) : null;
  return rule === null ? about.name : `${t(`words.flagRules.${rule}`)} – ${about.name}`;
}
