import { getLocale, getTranslations } from 'next-intl/server';
import { textOf } from '@/domain/logbook/written';
import { formatDay, formatWeekday } from '../format';
import { Note } from '../ui/blocks';
import { PageHead } from '../ui/page-head';
import type { Logging } from './logging';

/** Which meeting is being written of, and for whom it is kept meanwhile. */
export async function LogHead({ log: { page, written }, meanwhile }: { log: Logging; meanwhile: boolean }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { draft } = page;
  const on = textOf(written, 'on');
  return (
    <>
      <PageHead
        up={
          draft.meetingId && draft.correcting
            ? { href: `/meetings/${draft.meetingId}`, label: t('log.backToMeeting') }
            : { href: '/meetings/log', label: t('log.title') }
        }
        title={draft.group ?? t('meetings.openMeeting')}
        below={on && formatWeekday(on, locale)}
      />
      {meanwhile && <Note tone="warn">{t('log.meanwhile')}</Note>}
      {draft.correcting && !meanwhile && <Note>{t('log.correcting', { day: formatDay(on, locale) })}</Note>}
    </>
  );
}
