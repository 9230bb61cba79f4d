import { UNSAID } from '@/domain/invitations/answer-forms';
import { type Answered, answersTo } from '@/domain/invitations/answers';
import { replyReasons } from '@/domain/invitations/words';
import type { Mode } from '@/domain/meetings/words';
import { type AccessNeed, accessNeeds } from '@/domain/people/words';
import { offered } from '../offered';
import type { Translate } from '../translate';

export type Option<Value extends string = string> = { value: Value; label: string };

/** What can be answered, each as the person would say it. Where there is one way to come, the yes does not name it. */
export const answerOptions = (mode: Mode | null, t: Translate): Option<Answered>[] =>
  answersTo(mode).map((value) => ({
    value,
    label: t(`answer.option-${mode === 'in-person' && value === 'yes-in-person' ? 'yes' : value}`),
  }));

/** What helps people take part: without what the office leaves out of its forms, with what stands already. */
export const needOptions = (standing: readonly AccessNeed[], t: Translate): Option<AccessNeed>[] =>
  offered(t, 'accessNeeds', accessNeeds, ...standing).map((value) => ({ value, label: t(`my.aboutNeed-${value}`) }));

/** Why one cannot come, and last that one would rather not say. */
export const reasonOptions = (t: Translate): Option[] =>
  [...offered(t, 'replyReasons', replyReasons), UNSAID].map((value) => ({
    value,
    label: t(`answer.reason-${value as typeof UNSAID}`),
  }));

export const guestOptions = (most: number, t: Translate): Option[] =>
  Array.from({ length: most + 1 }, (_, count) => ({ value: String(count), label: t('answer.guestsCount', { count }) }));
