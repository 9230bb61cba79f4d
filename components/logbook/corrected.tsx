import { getLocale, getTranslations } from 'next-intl/server';
import type { Edition } from '@/domain/logbook/edition-queries';
import { formatMoment } from '../format';

type CorrectedProps = { meetingId: string; editions: readonly Edition[]; timeZone: string };

/** That a record was corrected, by whom and when, and the way to what it said before. */
export async function Corrected({ meetingId, editions: [latest], timeZone }: CorrectedProps) {
  const t = await getTranslations('log');
  if (latest === undefined) return null;
  const day = formatMoment(latest.replacedAt, timeZone, await getLocale());
  return (
    <p className="soft mt-3">
      {t('before.line', { day, by: latest.replacedBy ?? t('someone') })}{' '}
      <a href={`/meetings/${meetingId}/before`}>{t('before.link')}</a>
    </p>
  );
}
