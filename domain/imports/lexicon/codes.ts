import type { Choices } from './choices';

/** What one cell of an attendance grid can say of a person and a meeting. */
export const codeMeanings = [
  'in-person',
  'video',
  'phone',
  'part',
  'absent-with-word',
  'absent-without-word',
  'not-invited',
  'on-leave',
] as const;
export type CodeMeaning = (typeof codeMeanings)[number];

/** What a suffix of a code can say besides. */
export const suffixMeanings = ['asked', 'brought', 'walked-in', 'guest'] as const;
export type SuffixMeaning = (typeof suffixMeanings)[number];

/** The code of a blank cell in a mapping. */
export const BLANK = '';

/** Codes by themselves, without case or accents. X is a mark of presence only where no other presence code is used. */
export const codeChoices: Choices<CodeMeaning> = [
  [
    /^(p|ip|pr|pres|present|presente|present e|in person|inperson|en personne|y|yes|oui|o|1|true|vrai|✓|✔|✅|☑|●|•|attended|came|there|sur place|en presence|present in person|f2f)$/,
    'in-person',
  ],
  [
    /^(v|vc|vid|video|virtual|virtuel|virtuelle|visio|visioconference|zoom|teams|z|online|en ligne|remote|a distance|vi)$/,
    'video',
  ],
  [/^(t|tel|ph|phone|telephone|tc|teleconference|by phone|call in|dial in)$/, 'phone'],
  [/^(part|partial|partiel|partielle|late|left early|en partie|pp)$/, 'part'],
  [
    /^(r|reg|regrets?|excused?|exc|ex|e|excuse|excusee|excuse e|absent with notice|sent regrets|declined|d|ar|abs exc|absent excuse|absente excusee|avec avis|am|aa)$/,
    'absent-with-word',
  ],
  [
    /^(x|✗|✘|×|❌|☐|a|abs|absent|absente|absent e|ns|no show|noshow|no word|n|no|non|0|false|faux|unexcused|sans avis|sans nouvelles?|sn|nr|no response|no reply|as)$/,
    'absent-without-word',
  ],
  [
    /^(-+|–|—|n\/a|n a|na|ni|not invited|non invite|non invitee|pas invite|pas invitee|s o|so|non convoque|non convoquee|nc|cancelled|canceled|annule|annulee|reportee?|no meeting|pas de reunion)$/,
    'not-invited',
  ],
  [/^(l|loa|leave|on leave|conge|en conge|c)$/, 'on-leave'],
];

/** What a legend's words say a code means. The order settles overlaps ("not invited" before "invited"). */
export const legendChoices: Choices<CodeMeaning | SuffixMeaning> = [
  [/\b(by asking|asked|a demande|sur demande|on request|requested)\b/, 'asked'],
  [
    /\b(not invited|non invit\w*|pas (ete )?invit\w*|non convoqu\w*|pas convoqu\w*|no invitation|sans invitation)\b/,
    'not-invited',
  ],
  [/\b(walked in|walk in|sans etre attendu\w*|spontane\w*|dropped in)\b/, 'walked-in'],
  [
    /\b(guests?|brought (a|some)|with (a )?(guest|companion)|invite(e)? (amene|avec)|avec (un |une )?(invite|accompagn)\w*|a amene|accompagn\w*|amene)\b/,
    'guest',
  ],
  [/\b(leave|conge)\b/, 'on-leave'],
  [/\b(part|partial\w*|partiel\w*|late|retard)\b/, 'part'],
  [/\b(video|virtual\w*|zoom|teams|online|on line|en ligne|virtuel\w*|visio\w*|remote\w*|a distance|ecran)\b/, 'video'],
  [/\b(phone|telephone|tel|call(ed)? in|dial\w*)\b/, 'phone'],
  [
    /\b(no word|without (word|notice)|no show|sans (prevenir|avis|nouvelles?|mot|avertir|excuse)|no response|no reply|unexcused|(did not|didn t) (attend|come|reply|show|join)|not (present|there|attending)|non (present|excus)\w*|pas (present|venu|assiste)\w*|no regrets|n a pas (prevenu|assiste|participe))\b/,
    'absent-without-word',
  ],
  [
    /\b(regrets?|excus\w*|apolog\w*|sent word|with (word|notice)|declin\w*|prevenu\w*|averti\w*|avec avis|a prevenu)\b/,
    'absent-with-word',
  ],
  [
    /\b(in person|en personne|on site|onsite|sur place|in the room|present\w*|attended|came|face to face|presentiel|participe|participated|took part|assiste|venue?)\b/,
    'in-person',
  ],
  [/\b(absent\w*|away|missed|missing)\b/, 'absent-without-word'],
];

const isCode = (meaning: CodeMeaning | SuffixMeaning): meaning is CodeMeaning =>
  (codeMeanings as readonly string[]).includes(meaning);

/** What longer words in a cell say, as a legend would ("Attended by phone", "Sent regrets"). */
export const phraseChoices: Choices<CodeMeaning> = legendChoices.flatMap(([form, meaning]) =>
  isCode(meaning) ? [[form, meaning] as const] : [],
);
export const phraseSuffixes: Choices<SuffixMeaning> = legendChoices.flatMap(([form, meaning]) =>
  isCode(meaning) ? [] : [[form, meaning] as const],
);
