import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatDay, formatDayMedium, formatMinutes, formatMoney } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Tag } from '@/components/ui/blocks';
import type {
  BallotCast,
  Brought,
  CostClaimed,
  HonorariumGiven,
  MeetingComeTo,
  SuggestionMade,
} from '@/domain/advisors/brought-queries';
import { type Day, daysBetween } from '@/domain/calendar';
import { byDay } from './by-day';
import { SuggestionLoop } from './suggestion-loop';

type Said = { text: ReactNode; end?: ReactNode };
/** `linked`: whether the reader opens the pages of the meetings and of what was said there. */
type Words = { t: Translate; locale: 'en' | 'fr'; today: Day; linked: boolean };
type TimelineListProps = { entries: readonly Brought[]; today: Day; linked: boolean };

/** What a person brought, day by day, with what became of it. */
export async function TimelineList({ entries, today, linked }: TimelineListProps) {
  const words = { t: await getTranslations(), locale: await getLocale(), today, linked };
  return (
    <ul className="rows">
      {byDay(entries).map((day) => (
        <li key={day.on} className="by-day">
          <span className="when">{formatDayMedium(day.on, words.locale)}</span>
          <ul className="lines grow">
            {day.entries.map((entry) => (
              <Line key={entry.id} {...say(entry, words)} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Line({ text, end }: Said) {
  return (
    <li>
      <span>{text}</span>
      {end}
    </li>
  );
}

const BALLOT = {
  for: 'ballotFor',
  against: 'ballotAgainst',
  abstain: 'ballotAbstain',
  recused: 'ballotRecused',
} as const;

function say(entry: Brought, words: Words): Said {
  const { t, locale } = words;
  switch (entry.kind) {
    case 'meeting':
      return sayMeeting(entry, words);
    case 'ballot': {
      const text = t.rich(`brought.${BALLOT[entry.choice]}`, { text: entry.text, b: (inner) => <b>{inner}</b> });
      return { text, end: <Outcome ballot={entry} t={t} /> };
    }
    case 'suggestion':
      return saySuggestion(entry, words);
    case 'contribution': {
      const kind = t(`words.contributionKinds.${entry.contribution}`);
      const end = entry.minutes === null ? null : <Tag>{formatMinutes(entry.minutes, locale)}</Tag>;
      const given = t('brought.contribution', { kind, what: entry.what });
      return { text: words.linked ? <a href={`/contributions/${entry.id}`}>{given}</a> : given, end };
    }
    case 'claim':
      return sayClaim(entry, words);
    case 'honorarium':
      return sayHonorarium(entry, words);
  }
}

/** The counted result; says so where the record states another, and where it turned on the advisors' ballots. */
function Outcome({ ballot: { outcome }, t }: { ballot: BallotCast; t: Translate }) {
  if (outcome.result === null) return null;
  return (
    <span>
      {outcome.decisiveForAdvisors && <span className="soft small">{t('brought.decisive')} </span>}
      {outcome.disagrees && <span className="soft small">{t('brought.recordDiffers')} </span>}
      <Tag>{t(`words.results.${outcome.result}`)}</Tag>
    </span>
  );
}

function sayMeeting(entry: MeetingComeTo, { t, locale, linked }: Words): Said {
  const attendance = t(`words.attendances.${entry.attendance}`);
  const text =
    entry.group === null
      ? t('brought.meetingOpen', { title: entry.title ?? t('brought.openMeeting'), attendance })
      : t('brought.meeting', { group: entry.group, attendance });
  const time = entry.minutes === null ? null : formatMinutes(entry.minutes, locale);
  return {
    text: (
      <>
        {linked ? <a href={`/meetings/${entry.meetingId}`}>{text}</a> : text}
        {time && ` · ${time}`}
      </>
    ),
    end: entry.origin !== 'invited' && <Tag tone="warn">{t('brought.withoutInvitation')}</Tag>,
  };
}

function saySuggestion({ id, text, loop }: SuggestionMade, { t, linked }: Words): Said {
  const decision = loop.decision && t(`words.decisions.${loop.decision}`);
  const words = t('brought.suggestion', { text });
  return {
    text: (
      <>
        <span className="said block">{linked ? <a href={`/suggestions/${id}`}>{words}</a> : words}</span>
        <SuggestionLoop loop={loop} />
      </>
    ),
    end: <Tag tone={loop.decision?.startsWith('adopted') ? 'ok' : undefined}>{decision ?? t('brought.waiting')}</Tag>,
  };
}

function sayClaim(entry: CostClaimed, { t, locale, today }: Words): Said {
  const lines = entry.lines.map((line) =>
    t('brought.expense', { kind: t(`words.expenseKinds.${line.expense}`), money: formatMoney(line.cents, locale) }),
  );
  const text = lines.join(', ');
  const end = entry.paidOn ? (
    <Tag tone="ok">{t('brought.paidIn', { days: daysBetween(entry.on, entry.paidOn) })}</Tag>
  ) : (
    <Tag tone="gap">{t('brought.unpaid', { days: daysBetween(entry.on, today) })}</Tag>
  );
  return { text: text.charAt(0).toUpperCase() + text.slice(1), end };
}

function sayHonorarium(entry: HonorariumGiven, { t, locale }: Words): Said {
  const end = entry.paidOn
    ? t('brought.honorariumPaid', { day: formatDay(entry.paidOn, locale) })
    : t('brought.honorariumUnpaid', { state: t(`words.honorariumStates.${entry.state}`) });
  return { text: t('brought.honorarium', { money: formatMoney(entry.cents, locale) }), end: <Tag>{end}</Tag> };
}
