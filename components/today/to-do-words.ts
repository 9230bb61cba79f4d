import { formatDay, formatMoney } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { Language } from '@/domain/people/words';
import type { ToDo } from '@/domain/today/agenda';

/** What is to be done, in a sentence that names who it is about. */
export function sentenceOfToDo(toDo: ToDo, t: Translate, locale: Language): string {
  const { name, group, text, owner, day, figures } = toDo;
  return t(`today.${keyOf(toDo)}.says`, {
    ...{ name: name ?? group ?? '', group: group ?? t('meetings.openMeeting'), text: shortened(text ?? '') },
    ...{ owner: owner ?? '', day: day === null ? '' : formatDay(day, locale), hasDay: day === null ? 'no' : 'yes' },
    ...{ on: formatDay(toDo.on, locale), hasGroup: group === null ? 'no' : 'yes' },
    ...{ money: formatMoney(figures.cents ?? 0, locale), count: figures.count ?? 0, days: figures.days ?? 0 },
    ...{ expected: figures.expected ?? 0, invited: figures.invited ?? 0, silent: figures.silent ?? 0 },
    needs: inList(toDo.needs?.map((need) => t(`words.accessNeeds.${need}`)) ?? [], locale),
    step: toDo.kind === 'renewal' ? t(`words.onboardingSteps.${toDo.detail}`) : '',
  });
}

/** What the one thing to do is called. */
export const actionOfToDo = (toDo: ToDo, t: Translate): string => t(`today.${keyOf(toDo)}.do`);

function keyOf(toDo: ToDo) {
  switch (toDo.kind) {
    case 'remark':
      return `remark.${toDo.detail}` as const;
    case 'suggestion':
      return `suggestion.${toDo.detail}` as const;
    case 'claim':
      return `claim.${toDo.detail}` as const;
    case 'meeting-ahead':
      return `ahead.${toDo.detail}` as const;
    case 'draft':
      return `draft.${toDo.detail}` as const;
    default:
      return toDo.kind;
  }
}

/** Where it is done. */
export function hrefOfToDo(toDo: ToDo): string {
  switch (toDo.kind) {
    case 'remark':
      return '/remarks';
    case 'suggestion':
      return `/suggestions/${toDo.id}`;
    case 'claim':
      return `/claims/${toDo.id}`;
    case 'meeting-ahead':
      return toDo.detail === 'call-them' ? '/today/calls' : `/meetings/${toDo.id}`;
    case 'not-logged':
      return '/meetings/log';
    case 'request':
      return '/requests';
    case 'undelivered':
    case 'need':
      return `/meetings/${toDo.id.split('.')[0]}/invitations`;
    case 'draft':
      return `/meetings/log/${toDo.id}`;
    case 'onboarding':
      return '/advisors?due=onboarding';
    case 'term':
      return toDo.detail === 'advisor' ? `/advisors/${toDo.personId}` : `/partners/${toDo.personId}`;
    default:
      return `/advisors/${toDo.personId}`;
  }
}

const inList = (words: readonly string[], locale: Language): string =>
  new Intl.ListFormat(locale === 'fr' ? 'fr-CA' : 'en-CA').format(words);

const MOST = 90;

/** The beginning of someone's words, whole words only. */
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST) || MOST)}…`;
