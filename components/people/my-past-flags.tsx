import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { isAboutPerson } from '@/domain/flags/words';
import type { OwnFlag } from './my-flag-words';

/** What was done about each flag, open or not, step by step. */
export async function MyPastFlags({ flags }: { flags: readonly OwnFlag[] }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  const done = flags.filter(({ steps }) => steps.some(({ step }) => step !== 'found'));
  return (
    <Block id="before" title={t('flagsPast')}>
      {done.length === 0 && <p>{t('flagsPastNone')}</p>}
      <Rows>
        {done.map(({ id, rule, steps }) => (
          <Row key={id}>
            <p className="said">{t(`flagWhat-${isAboutPerson(rule) ? rule : 'other'}`)}</p>
            {steps.map((step) => (
              <p key={step.id}>
                {t(`flagStep-${step.step}`, { day: formatDay(step.onDay, locale), reason: step.reason ?? '' })}
              </p>
            ))}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
