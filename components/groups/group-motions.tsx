import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatDayShort } from '@/components/format';
import { Block, Row, Rows, Tag } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { Outcome } from '@/domain/votes/outcome';
import type { MotionRow } from '@/domain/votes/queries';

export type MotionLately = { motion: MotionRow; outcome: Outcome };

/** What was put to the group lately and what came of it, and whether it turned on the advisors. */
export async function GroupMotions({ motions, today }: { motions: readonly MotionLately[]; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="motions" title={t('groups.motionsTitle')}>
      {motions.length === 0 && <p className="soft">{t('groups.motionsNone', { day: formatDay(today, locale) })}</p>}
      {motions.length > 0 && (
        <Rows>
          {motions.map(({ motion, outcome }) => (
            <Row key={motion.id} when={formatDayShort(motion.onDay, locale)} end={<ResultTag outcome={outcome} />}>
              <a href={`/meetings/${motion.meetingId}#motions`}>{motion.text}</a>
              {outcome.decisiveForAdvisors && <p className="soft small">{t('groups.motionDecisive')}</p>}
            </Row>
          ))}
        </Rows>
      )}
    </Block>
  );
}

async function ResultTag({ outcome: { result } }: { outcome: Outcome }) {
  const t = await getTranslations();
  if (result === null) return <Tag>{t('meetings.unknownResult')}</Tag>;
  return <Tag tone={result === 'carried' ? 'ok' : 'warn'}>{t(`words.results.${result}`)}</Tag>;
}
