import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { textOf } from '@/domain/logbook/written';
import { sectors } from '@/domain/people/words';
import { recordings, results } from '@/domain/votes/words';
import { BallotLines } from './ballot-lines';
import { DoButton } from './do-button';
import { Beside, Choose, Line, Words } from './entries';
import { Labelled } from './labelled';
import type { Logging } from './logging';
import { PeopleOptions } from './people-options';
import { Pills } from './pills';

/** What was put to the meeting, and always room for one more. */
export async function MotionLines({ log }: { log: Logging }) {
  const t = await getTranslations('log');
  return (
    <section className="part" aria-labelledby="motions">
      <h2 id="motions" tabIndex={-1}>
        {t('motionsTitle')}
      </h2>
      {log.rows.motions.map((row, i) => (
        <Motion key={row} row={row} number={i + 1} log={log} />
      ))}
      <DoButton what="line.motions">{t('moreMotions')}</DoButton>
    </section>
  );
}

type MotionProps = { row: string; number: number; log: Logging };

async function Motion({ row, number, log }: MotionProps) {
  const t = await getTranslations();
  const field = (of: string) => `motions.${row}.${of}`;
  const written = (of: string) => textOf(log.written, field(of));
  return (
    <fieldset className="line motion">
      <legend className="sr-only">{t('log.motionNumber', { number })}</legend>
      <Labelled name={field('text')} label={t('log.motionText', { number })}>
        <Words name={field('text')} defaultValue={written('text')} />
      </Labelled>
      <div className="entries">
        <div className="entry">
          <span className="label" aria-hidden="true">
            {t('log.recorded')}
          </span>
          <Pills
            name={field('recorded')}
            label={t('log.recorded')}
            choices={recordings.map((value) => ({ value, label: t(`log.recordings.${value}`) }))}
            chosen={written('recorded')}
          />
          <Beside of={field('recorded')} />
        </div>
        <div className="entry">
          <span className="label" aria-hidden="true">
            {t('log.result')}
          </span>
          <Pills
            name={field('result')}
            label={t('log.result')}
            choices={[
              ...results.map((value) => ({ value, label: t(`log.results.${value}`) })),
              { value: '', label: t('log.resultNone') },
            ]}
            chosen={written('result')}
          />
          <Beside of={field('result')} />
        </div>
      </div>
      <Counts field={field} written={written} />
      <BallotLines row={row} log={log} />
      <Besides field={field} written={written} log={log} />
    </fieldset>
  );
}

type PartProps = { field: (of: string) => string; written: (of: string) => string };

/** How many for and against, where hands were counted; hidden by the look where they were not. */
async function Counts({ field, written }: PartProps) {
  const t = await getTranslations('log');
  return (
    <div className="entries counts">
      {(['for', 'against', 'abstain', 'recused'] as const).map((of) => (
        <Labelled key={of} name={field(of)} label={t(`counts.${of}`)}>
          <Line type="number" min={0} max={9999} inputMode="numeric" name={field(of)} defaultValue={written(of)} />
        </Labelled>
      ))}
    </div>
  );
}

async function Besides({ field, written, log }: PartProps & { log: Logging }) {
  const t = await getTranslations();
  return (
    <details open={['mover', 'seconder', 'sector'].some((of) => written(of) !== '') || undefined}>
      <summary>{t('log.motionMore')}</summary>
      <div className="entries">
        {(['mover', 'seconder'] as const).map((of) => (
          <Labelled key={of} name={field(of)} label={t(`log.${of}`)}>
            <Choose name={field(of)} defaultValue={written(of)}>
              <PeopleOptions log={log} none={t('log.notSaid')} />
            </Choose>
          </Labelled>
        ))}
        <Labelled name={field('sector')} label={t('log.sector')} hint={t('log.sectorHint')}>
          <Choose name={field('sector')} defaultValue={written('sector')}>
            <option value="">{t('log.sectorNone')}</option>
            {offered(t, 'sectors', sectors, written('sector')).map((value) => (
              <option key={value} value={value}>
                {t(`words.sectors.${value}`)}
              </option>
            ))}
          </Choose>
        </Labelled>
      </div>
    </details>
  );
}
