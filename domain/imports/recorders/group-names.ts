import { distance } from 'fastest-levenshtein';
import { nameKey } from '../../people/names';

const LIST_WORDS =
  /\b(att|attendance|attendances|presences?|members?|membership|membres|meetings?|reunions?|roll|roster|grid|grille|sheet|feuille|liste|list|register|registre|votes?|motions?|propositions|seats?|sieges?|composition|20\d\d|de|du|des|d|la|le|les|of|the|for|au|aux|a|l)\b/g;
const GROUP_WORDS =
  /\b(committees?|comites?|councils?|conseil|tables?|groups?|groupes?|working|travail|task|force|teams?|equipes?|boards?|panels?|networks?|reseaux?|instance|cercle|circle|collaborative|and|of|the|for|et|de|des|du|la|le|les|d|l|a|sur|pour)\b/g;
const NAMES_GROUP =
  /\b(committees?|subcommittees?|comites?|councils?|conseil|tables?|groups?|groupes?|task force|boards?|panels?|networks?|reseaux?|cercle|circle|pfac)\b/;
/** Titles about the whole team, a day, the sheet itself or those on it: no group is named so. */
const NO_GROUP =
  /\b(oht|eso|health team|equipe sante|updated?|as of|mise a jour|version|draft|confidential\w*|20\d\d|date|prepared|note|chairs?|president\w*|quorum|sheet\d*|feuil\w*|advisors?|advisers?|partners?|patients?|caregivers?|famil\w*|conseill\w*|partenaires?|aidant\w*|organi[sz]ations?|voting|votants?|alternates?|suppleants?|observers?|observateurs?|ex officio|staff|personnel)\b/;
const LEAD =
  /^(?:(?:list|liste|membership|members|membres|composition|attendance|att\.?|présences?|presences?|assiduité|votes?|motions?|meetings?|réunions?|seats?|sièges?|roster|terms of reference)(?![\p{L}’'])[\s:.–—-]*(?:(?:of|for|at|du|de la|des|de|au|à la)\s+|d[’']|de l[’'])?(?:the\s+)?)+/iu;
const TAIL =
  /[\s:–—,-]+(?:membership|members|member list|attendance|roster|seats|membres|présences?|sièges?|list|liste|meetings|réunions|votes|motions)$/iu;

const squeezed = (key: string): string => key.replace(/\s+/g, ' ').trim();
const compact = (key: string): string => key.replaceAll(' ', '');
const core = (key: string): string => squeezed(key.replace(GROUP_WORDS, ' '));

/** A title without the words that only say it is a list of attendance or members. */
export const stripped = (title: string): string => squeezed(nameKey(title).replace(LIST_WORDS, ' '));

/** The group that titles and names of sheets point to, as they write it; the file's name, which is last, only if nothing else does. */
export const titleOf = (hints: readonly string[]): string | null =>
  bestOf(hints.slice(0, -1)) ?? bestOf(hints.slice(-1));

/** Whether titles name a group as such ("Finance Committee"), be it a known one or not. */
export const nameGroup = (hints: readonly string[]): boolean => partsOf(hints.slice(0, -1)).some(isFullName);

const isFullName = (part: string): boolean => NAMES_GROUP.test(nameKey(part)) && core(stripped(part)) !== '';

function bestOf(hints: readonly string[]): string | null {
  const parts = partsOf(hints);
  return (
    parts.find(isFullName) ??
    parts.find((part) => NAMES_GROUP.test(nameKey(part))) ??
    parts.find((part) => !NO_GROUP.test(nameKey(part))) ??
    null
  );
}

const partsOf = (hints: readonly string[]): string[] =>
  hints
    .flatMap((hint) => hint.replaceAll('_', ' ').split(/\s+[–—-]\s+|[:|]|\s\(|\)/))
    .map((part) => part.trim().replace(LEAD, '').replace(TAIL, '').trim())
    .filter((part) => stripped(part) !== '');

/** The keys a group's name goes by: the whole, and what stands outside and inside its brackets. */
export function keysOf(name: string): string[] {
  const inside = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const keys = [name, name.replace(/\([^)]*\)/g, ' '), ...inside].map(nameKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

const SMALL_WORDS = /\b(and|of|the|for|et|de|des|du|la|le|les|d|l|a|sur|pour)\b/g;
const initials = (key: string): string =>
  squeezed(key.replace(SMALL_WORDS, ' '))
    .split(' ')
    .map((word) => word[0])
    .join('');

/** Ways in which a written key may stand for a group's, the surest first. */
export const likenesses: readonly ((known: string, written: string) => boolean)[] = [
  (known, written) => known === written,
  (known, written) => compact(known) === compact(written),
  isCutShort,
  isAcronym,
  (known, written) => isAcronym(written, known),
  (known, written) =>
    core(known) !== '' && core(known) === core(written) && (known === core(known) || written === core(written)),
  isSlip,
];

/** "Mental Health" or "Santé mentale et dé" for a table of that name; a whole name is never cut short to another's. */
function isCutShort(known: string, written: string): boolean {
  const begins = (whole: string, part: string) => compact(part).length >= 6 && compact(whole).startsWith(compact(part));
  return begins(known, written) || (!NAMES_GROUP.test(written) && begins(core(known), core(written)));
}

/** "PFAC" for "Patient and Family Advisory Council", "MHA" or "MHA Table" for "Mental Health and Addictions Table". */
function isAcronym(known: string, written: string): boolean {
  const short = compact(written);
  if (short.length < 2) return false;
  return (
    initials(known) === short ||
    (compact(core(written)).length >= 2 && initials(core(known)) === compact(core(written)))
  );
}

/** A letter or two apart; not where numbers or single letters tell groups apart ("Table 1", "Group B"). */
function isSlip(known: string, written: string): boolean {
  const marks = (key: string) => (key.match(/\d+|\b\p{L}\b/gu) ?? []).join(' ');
  return written.length >= 10 && marks(known) === marks(written) && distance(known, written) <= 2;
}
