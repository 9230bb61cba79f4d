import { getTranslations } from 'next-intl/server';
import { DoButton } from './do-button';
import { Line } from './entries';
import { KeepWhileWriting } from './keep-while-writing';
import { Labelled } from './labelled';
import type { Logging } from './logging';

/** What becomes of what is written: recorded, kept for later, or dropped. */
export async function LogEnd({ log: { page }, said }: { log: Logging; said: string }) {
  const t = await getTranslations('log');
  const { id, correcting } = page.draft;
  return (
    <>
      {correcting && (
        <Labelled name="because" label={t('because')}>
          <Line name="because" />
        </Labelled>
      )}
      <div className="log-end">
        <DoButton what="log" primary>
          {t(correcting ? 'recordAgain' : 'record')}
        </DoButton>
        <DoButton what="keep">{t('keep')}</DoButton>
        <details>
          <summary>{t('drop')}</summary>
          <p>
            {t(correcting ? 'dropSureCorrecting' : 'dropSure')} <DoButton what="drop">{t('dropNow')}</DoButton>
          </p>
        </details>
        <KeepWhileWriting
          to={`/meetings/log/${id}/keep`}
          said={said}
          words={{ unreachable: t('unreachable'), signedOut: t('signedOut'), both: t('seeBoth') }}
        />
      </div>
    </>
  );
}
