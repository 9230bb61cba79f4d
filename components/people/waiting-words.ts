import { formatDay, formatMoney, formatTime, formatWeekday } from '@/components/format';
import { titleWithin } from '@/components/meetings/strip-words';
import { selectable, type Translate } from '@/components/translate';
import type { StepDue } from '@/domain/advisors/own-details-queries';
import type { ClaimPrompt } from '@/domain/claims/prompts-queries';
import type { ComingMeeting } from '@/domain/meetings/coming-queries';
import type { Language } from '@/domain/people/words';
import type { Remark } from '@/domain/remarks/queries';

/** One thing that waits for an advisor. */
export type Waits =
  | { kind: 'coming'; meeting: ComingMeeting }
  | { kind: 'replies'; count: number; latest: { id: string; text: string } }
  | { kind: 'answer'; remark: Remark }
  | { kind: 'claim'; prompt: ClaimPrompt }
  | { kind: 'claims'; count: number }
  | { kind: 'onboarding'; due: StepDue; late: boolean }
  | { kind: 'details' }
  | { kind: 'check'; count: number };

type InWords = { key: string; title: string; lines: string[]; href: string; button: string };

/** What waits, said to them, and where its button leads. */
export function waitInWords(one: Waits, t: Translate, locale: Language, timeZone: string): InWords {
  switch (one.kind) {
    case 'coming':
      return comingInWords(one.meeting, t, locale, timeZone);
    case 'replies':
      return {
        key: 'replies',
        title: t('my.waitReply', { count: one.count }),
        lines: [t('my.waitReplyText', { count: one.count, text: shorter(one.latest.text) })],
        href: one.count === 1 ? `/my/suggestions/${one.latest.id}` : '/my/suggestions',
        button: t('my.waitReplyButton', { count: one.count }),
      };
    case 'answer':
      return {
        key: one.remark.id,
        title: t('my.waitAnswer'),
        lines: [t('my.waitAnswerText', { day: formatDay(one.remark.saidOn, locale), text: shorter(one.remark.words) })],
        href: `/my/remarks#${one.remark.id}`,
        button: t('my.waitAnswerButton'),
      };
    case 'claim':
      return claimInWords(one.prompt, t, locale);
    case 'claims':
      return {
        key: 'claims',
        title: t('my.waitClaims', { count: one.count }),
        lines: [t('my.waitClaimsText')],
        href: '/my/costs',
        button: t('my.waitClaimButton'),
      };
    case 'onboarding':
      return {
        key: one.due.step,
        title: t('my.waitOnboarding', { step: selectable(one.due.step) }),
        lines: [t('my.waitOnboardingText', { late: one.late ? 'yes' : 'no', day: formatDay(one.due.renewOn, locale) })],
        href: '/my/say/other',
        button: t('my.waitOnboardingButton'),
      };
    case 'details':
      return {
        key: 'details',
        title: t('my.waitDetails'),
        lines: [t('my.waitDetailsText')],
        href: '/my/about-me',
        button: t('my.waitDetailsButton'),
      };
    case 'check':
      return {
        key: 'check',
        title: t('my.waitCheck', { count: one.count }),
        lines: [t('my.waitCheckText')],
        href: '/my/meetings#record',
        button: t('my.waitCheckButton'),
      };
  }
}

function comingInWords(meeting: ComingMeeting, t: Translate, locale: Language, timeZone: string): InWords {
  const { meetingId, on, startsAt, group, title, leftOut, invited, reply } = meeting;
  const owesAnswer = invited === 1 && reply === null;
  const when = [formatWeekday(on, locale), startsAt !== null && formatTime(startsAt, timeZone, locale)];
  const name = [group ?? t('my.comingOpen'), titleWithin(title, group)].filter(Boolean).join(' – ');
  return {
    key: meetingId,
    title: capital(when.filter(Boolean).join(', ')),
    lines: [name, leftOut === 1 && t('my.comingNotInvited'), owesAnswer && t('my.waitInvitedText')].filter(
      (line) => line !== false,
    ),
    href: invited === 1 ? `/my/meetings/${meetingId}` : '/my/meetings#coming',
    button: t(owesAnswer ? 'my.waitInvitedButton' : 'my.waitComingButton'),
  };
}

function claimInWords(prompt: ClaimPrompt, t: Translate, locale: Language): InWords {
  if (prompt.kind === 'meeting') {
    const { meetingId, group, title, on, aboutCents } = prompt;
    const money = formatMoney(aboutCents ?? 0, locale);
    const name = group ?? title ?? t('my.comingOpen');
    return {
      key: meetingId,
      title: t('my.waitClaim', { known: aboutCents === null ? 'no' : 'yes', money }),
      lines: [t('my.waitClaimText', { name, day: on === null ? '' : formatDay(on, locale) })],
      href: `/my/costs/new?meeting=${meetingId}`,
      button: t('my.waitClaimButton'),
    };
  }
  const money = formatMoney(prompt.cents, locale);
  if (prompt.kind === 'returned') {
    const { claimId, because } = prompt;
    const lines = [t('my.waitReturnedText', { money, because })];
    return {
      key: claimId,
      title: t('my.waitReturned'),
      lines,
      href: `/my/costs/${claimId}`,
      button: t('my.waitReturnedButton'),
    };
  }
  if (prompt.kind === 'draft') {
    const lines = [t('my.waitDraftText', { money })];
    return {
      key: prompt.claimId,
      title: t('my.waitDraft'),
      lines,
      href: `/my/costs/${prompt.claimId}`,
      button: t('my.waitDraftButton'),
    };
  }
  return {
    key: prompt.honorariumId,
    title: t('my.waitHonorarium', { money }),
    lines: [t('my.waitHonorariumText')],
    href: '/my/costs',
    button: t('my.waitHonorariumButton'),
  };
}

/** As much of what someone wrote as names it. */
const shorter = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
