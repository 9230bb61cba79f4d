import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { textOf } from '@/domain/logbook/written';
import { storyKinds } from '@/domain/meetings/words';
import { DoButton } from './do-button';
import { Beside, Choose } from './entries';
import { Labelled, Tick } from './labelled';
import type { Logging } from './logging';
import { PeopleOptions } from './people-options';

/** A story told; whose, only when they agreed. */
export async function StoryLines({ log }: { log: Logging }) {
  const t = await getTranslations('log');
  return (
    <section className="part" aria-labelledby="stories">
      <h2 id="stories" tabIndex={-1}>
        {t('storiesTitle')}
      </h2>
      {log.rows.stories.map((row, i) => (
        <Story key={row} row={row} number={i + 1} log={log} />
      ))}
      <DoButton what="line.stories">{t('moreStories')}</DoButton>
    </section>
  );
}

async function Story({ row, number, log }: { row: string; number: number; log: Logging }) {
  const t = await getTranslations();
  const field = (of: string) => `stories.${row}.${of}`;
  const written = (of: string) => textOf(log.written, field(of));
  return (
    <fieldset className="line">
      <legend className="sr-only">{t('log.storyNumber', { number })}</legend>
      <Labelled name={field('kind')} label={t('log.storyKind')}>
        <Choose name={field('kind')} defaultValue={written('kind')}>
          <option value="">{t('log.noStory')}</option>
          {offered(t, 'storyKinds', storyKinds, written('kind')).map((value) => (
            <option key={value} value={value}>
              {t(`words.storyKinds.${value}`)}
            </option>
          ))}
        </Choose>
      </Labelled>
      <Labelled name={field('person')} label={t('log.storyBy')}>
        <Choose name={field('person')} defaultValue={written('person')}>
          <PeopleOptions log={log} none={t('log.storyByNobody')} also="everyone" />
        </Choose>
      </Labelled>
      <Tick name={field('consent')} ticked={written('consent') === 'on'} label={t('log.consent')} />
      <Beside of={field('consent')} />
    </fieldset>
  );
}
