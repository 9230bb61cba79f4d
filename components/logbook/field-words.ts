import type { Written } from '@/domain/logbook/written';
import type { Language } from '@/domain/people/words';
import { formatDay } from '../format';
import type { Translate } from '../translate';

/** What is needed to say a field in words: whom the ids stand for, and the lines a number or a text gives a name. */
export type FieldContext = {
  t: Translate;
  locale: Language;
  names: Readonly<Record<string, string>>;
  written: Written;
};

/** What a field is, as it is called on the page: “Attendance of Joan Hart”. */
export function fieldInWords(field: string, { t, names, written }: FieldContext): string {
  const [list = '', row = '', of = '', voter = ''] = field.split('.');
  const name = (id: string) => names[id] ?? t('log.someone');
  switch (list) {
    case 'people':
      return t('log.fields.ofPerson', { field: t(`log.fields.${of as 'origin'}`), name: name(row) });
    case 'others': {
      const who = written[`others.${row}.name`] || t('log.someone');
      return t('log.fields.ofPerson', { field: t(`log.fields.${of as 'origin'}`), name: who });
    }
    case 'motions': {
      const what = of === 'ballots' ? t('log.ballotOf', { name: name(voter) }) : t(`log.fields.${of as 'text'}`);
      return t('log.fields.ofMotion', { field: what, text: written[`motions.${row}.text`] ?? '' });
    }
    case 'heard':
      return t(of === 'person' ? 'log.heardBy' : 'log.heardWords');
    case 'stories':
      return t(of === 'kind' ? 'log.storyKind' : of === 'person' ? 'log.storyBy' : 'log.consent');
    default:
      return t(`log.fields.${list as 'on'}`);
  }
}

/** What stands in a field, in words. */
export function valueInWords(field: string, text: string, { t, locale, names }: FieldContext): string {
  if (text === '') return t('log.nothing');
  const [list, , line, voter] = field.split('.');
  const of = voter === undefined ? (line ?? list) : 'ballot';
  switch (of) {
    case 'on':
      return formatDay(text, locale);
    case 'mode':
      return t(`log.modes.${text as 'virtual'}`);
    case 'origin':
      return t(`log.origins.${text as 'invited'}`);
    case 'attendance':
      return t(`log.attendances.${text as 'video'}`);
    case 'reply':
      return t(`words.replies.${text as 'yes'}`);
    case 'reason':
      return t(`words.replyReasons.${text as 'cost'}`);
    case 'side':
      return t(`words.sides.${text as 'advisor'}`);
    case 'recorded':
      return t(`log.recordings.${text as 'named'}`);
    case 'result':
      return t(`log.results.${text as 'carried'}`);
    case 'sector':
      return t(`words.sectors.${text as 'other'}`);
    case 'kind':
      return t(`words.storyKinds.${text as 'patient'}`);
    case 'ballot':
      return t(`log.choices.${text as 'for'}`);
    case 'key':
    case 'consent':
    case 'new':
    case 'another':
      return t('log.yes');
    case 'person':
    case 'mover':
    case 'seconder':
      return names[text] ?? t('log.someone');
    default:
      return text;
  }
}
