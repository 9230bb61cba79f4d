import { getLocale, getTranslations } from 'next-intl/server';
import { formatTime, formatWeekday } from '@/components/format';
import { meetingName } from '@/components/meetings/meeting-name';
import { titleWithin } from '@/components/meetings/strip-words';
import { Block, LinkButton, Row, Rows, Tag } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { Ahead } from '@/domain/planning/ahead-queries';
import { nextStep } from '@/domain/planning/next-step';
import { pageOfNext } from './what-next';

type Props = { meetings: readonly Ahead[]; today: Day; timeZone: string; plans: boolean };

/** As many as stand open; the rest is a press away. */
const AT_ONCE = 6;

/** The meetings ahead: when, what, who is asked and what they said; for who plans, what comes next. */
export async function AheadRows({ meetings, today, timeZone, plans }: Props) {
  const t = await getTranslations('plan');
  if (meetings.length === 0 && !plans) return null;
  const row = (ahead: Ahead) => <AheadRow key={ahead.id} {...{ ahead, today, timeZone, plans }} />;
  const rest = meetings.slice(AT_ONCE);
  return (
    <Block id="ahead" title={t('aheadTitle')}>
      {meetings.length === 0 && <p>{t('aheadNone')}</p>}
      <Rows>{meetings.slice(0, AT_ONCE).map(row)}</Rows>
      {rest.length > 0 && (
        <details>
          <summary>{t('aheadRest', { count: rest.length })}</summary>
          <Rows>{rest.map(row)}</Rows>
        </details>
      )}
      {plans && (
        <p className="actions">
          <LinkButton href="/meetings/plan" quiet={meetings.length > 0}>
            {t('newTitle')}
          </LinkButton>
        </p>
      )}
    </Block>
  );
}

async function AheadRow({ ahead, today, timeZone, plans }: { ahead: Ahead } & Omit<Props, 'meetings'>) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { id, on, startsAt, mode, place, key } = ahead;
  const step = nextStep(ahead, today);
  const href = pageOfNext(step, id);
  const time = startsAt === null ? null : formatTime(startsAt, timeZone, locale);
  const named = [ahead.group, titleWithin(ahead.title, ahead.group)].filter(Boolean).join(' – ');
  const name = named || meetingName(ahead, t);
  const where = [time, place, mode !== null && t(`words.modes.${mode}`)].filter(Boolean).join(' · ');
  return (
    <Row
      end={
        plans && href !== null ? (
          <a className="reach" href={href}>
            {t(`plan.nextDo.${step as 'invite'}`)}
            <span className="sr-only">
              {' '}
              – {name}, {formatWeekday(on, locale)}
            </span>
          </a>
        ) : undefined
      }
    >
      <span className="soft">{formatWeekday(on, locale)}</span>
      <br />
      <a className="reach" href={`/meetings/${id}`}>
        {name}
      </a>{' '}
      {key && <Tag>{t('meetings.keyTag')}</Tag>}
      <span className="block small soft">{where}</span>
      <span className="block small">{t('plan.aheadCounts', counts(ahead))}</span>
    </Row>
  );
}

const counts = ({ expected, invited, yes, maybe, no, waiting }: Ahead) => ({
  expected,
  invited,
  yes,
  maybe,
  no,
  waiting,
});
