import { getTranslations } from 'next-intl/server';
import { sides } from '@/domain/groups/words';
import { textOf } from '@/domain/logbook/written';
import { attendances, origins } from '@/domain/meetings/words';
import { DoButton } from './do-button';
import { Beside, Choose, Line } from './entries';
import { Labelled, Tick } from './labelled';
import type { Logging } from './logging';

const NAMES = 'names-to-pick';

/** Who came without a seat, a line each, and always one more to fill in. */
export async function OtherLines({ log }: { log: Logging }) {
  const t = await getTranslations('log');
  return (
    <div className="part" id="others" tabIndex={-1}>
      <h3>{t('othersTitle')}</h3>
      <datalist id={NAMES}>
        {log.people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {log.rows.others.map((row, i) => (
        <OtherLine key={row} row={row} number={i + 1} log={log} />
      ))}
      <DoButton what="line.others">{t('moreOthers')}</DoButton>
    </div>
  );
}

async function OtherLine({ row, number, log }: { row: string; number: number; log: Logging }) {
  const t = await getTranslations();
  const field = (of: string) => `others.${row}.${of}`;
  const written = (of: string) => textOf(log.written, field(of));
  const known = log.people.find(({ id }) => id === written('person'));
  return (
    <fieldset className="line">
      <legend className="sr-only">{t('log.otherNumber', { number })}</legend>
      <div className="entries">
        <Labelled name={field('name')} label={t('log.name')} className="grow">
          <Line name={field('name')} defaultValue={written('name')} list={NAMES} />
        </Labelled>
        <Labelled name={field('side')} label={t('log.side')}>
          <Choose name={field('side')} defaultValue={written('side')}>
            <option value="">{t('log.sideKnown')}</option>
            {sides.map((value) => (
              <option key={value} value={value}>
                {t(`words.sides.${value}`)}
              </option>
            ))}
          </Choose>
        </Labelled>
        <Labelled name={field('origin')} label={t('log.roster.because')}>
          <Choose name={field('origin')} className="because" defaultValue={written('origin')}>
            <option value="">{t('log.notSaid')}</option>
            {origins.map((value) => (
              <option key={value} value={value}>
                {t(`log.origins.${value}`)}
              </option>
            ))}
          </Choose>
        </Labelled>
        <Labelled name={field('attendance')} label={t('log.roster.came')}>
          <Choose name={field('attendance')} defaultValue={written('attendance') || 'in-person'}>
            {attendances.map((value) => (
              <option key={value} value={value}>
                {t(`log.attendances.${value}`)}
              </option>
            ))}
          </Choose>
        </Labelled>
      </div>
      {known && <Tick name={field('person')} value={known.id} ticked label={t('log.thisIs', { name: known.name })} />}
      {written('new') === 'on' && <Tick name={field('new')} ticked label={t('log.someoneNew')} />}
      <Beside of={field('person')} />
    </fieldset>
  );
}
