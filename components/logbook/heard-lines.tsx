import { getTranslations } from 'next-intl/server';
import { textOf } from '@/domain/logbook/written';
import { DoButton } from './do-button';
import { Choose, Words } from './entries';
import { Labelled } from './labelled';
import type { Logging } from './logging';
import { PeopleOptions } from './people-options';

/** What was suggested, by whom, in their words. */
export async function HeardLines({ log }: { log: Logging }) {
  const t = await getTranslations('log');
  return (
    <section className="part" aria-labelledby="heard">
      <h2 id="heard" tabIndex={-1}>
        {t('heardTitle')}
      </h2>
      {log.rows.heard.map((row, i) => (
        <fieldset key={row} className="line">
          <legend className="sr-only">{t('heardNumber', { number: i + 1 })}</legend>
          <Labelled name={`heard.${row}.person`} label={t('heardBy')}>
            <Choose name={`heard.${row}.person`} defaultValue={textOf(log.written, `heard.${row}.person`)}>
              <PeopleOptions log={log} none={t('heardByNobody')} also="advisors" />
            </Choose>
          </Labelled>
          <Labelled name={`heard.${row}.words`} label={t('heardWords')}>
            <Words name={`heard.${row}.words`} defaultValue={textOf(log.written, `heard.${row}.words`)} />
          </Labelled>
        </fieldset>
      ))}
      <DoButton what="line.heard">{t('moreHeard')}</DoButton>
    </section>
  );
}
