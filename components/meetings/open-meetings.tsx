import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { OpenMeeting } from '@/domain/meetings/open-queries';
import { openName } from './open-words';

/** Meetings every advisor may see that were held: only that they were. */
export async function OpenMeetings({ meetings }: { meetings: readonly OpenMeeting[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="held" title={t('my.openHeld')}>
      {meetings.length === 0 && <p>{t('my.openHeldNone')}</p>}
      <Rows>
        {meetings.map((meeting) => (
          <Row key={meeting.id} when={formatDayMedium(meeting.on, locale)}>
            {openName(meeting, t)}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
