import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Tag } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import type { Flag } from '@/domain/flags/queries';
import { wholeSentence } from './sentence';
import { toneOfState } from './tone';

/** Who a flag is about, why in one sentence, since when, and how it stands. */
export async function FlagHead({ flag }: { flag: Flag }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const last = flag.steps.at(-1);
  const said = { by: last?.byName ?? t('flags.someone'), day: formatDay(last?.onDay ?? '1970-01-01', locale) };
  return (
    <>
      <PageHead
        up={{ href: '/flags', label: t('flags.title') }}
        above={t(`words.flagRules.${flag.rule}`)}
        title={flag.name}
        lead={wholeSentence(flag, t, locale)}
      />
      <p className="soft mt-2">
        {flag.finding && t('flags.sinceDay', { day: formatDay(flag.finding.since, locale) })}{' '}
        <Tag tone={toneOfState(flag.state)}>{t(`words.flagStates.${flag.state}`)}</Tag>
      </p>
      {flag.state === 'being-handled' && <p className="mt-2">{t('flags.handling', said)}</p>}
      {flag.state === 'dismissed' && (
        <p className="mt-2">{t('flags.setAside', { ...said, reason: last?.reason ?? '' })}</p>
      )}
    </>
  );
}
