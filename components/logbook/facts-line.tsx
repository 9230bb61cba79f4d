import { getTranslations } from 'next-intl/server';
import { textOf } from '@/domain/logbook/written';
import { modes } from '@/domain/meetings/words';
import { Fold } from '../ui/fold';
import { Beside, Line } from './entries';
import { Labelled, Tick } from './labelled';
import type { Logging } from './logging';
import { Pills } from './pills';

/** When it met, how, and whether it was key, in one line; its title and place under a fold. */
export async function FactsLine({ log: { written } }: { log: Logging }) {
  const t = await getTranslations();
  const named = [textOf(written, 'title'), textOf(written, 'place')].filter(Boolean).join(' · ');
  return (
    <section className="sheet" aria-label={t('log.factsTitle')}>
      <input type="hidden" name="another" defaultValue={textOf(written, 'another')} />
      <div className="entries">
        <Labelled name="on" label={t('log.on')}>
          <Line type="date" name="on" defaultValue={textOf(written, 'on')} required />
        </Labelled>
        {(['starts', 'ends'] as const).map((name) => (
          <Labelled key={name} name={name} label={t(`log.${name}`)}>
            <Line type="time" name={name} defaultValue={textOf(written, name)} />
          </Labelled>
        ))}
        <div className="entry">
          <span className="label" aria-hidden="true">
            {t('log.mode')}
          </span>
          <Pills
            name="mode"
            label={t('log.mode')}
            choices={modes.map((value) => ({ value, label: t(`log.modes.${value}`) }))}
            chosen={textOf(written, 'mode')}
          />
          <Beside of="mode" />
        </div>
        <div className="entry low">
          <Tick name="key" ticked={textOf(written, 'key') === 'on'} label={t('log.key')} />
          <Beside of="key" />
        </div>
      </div>
      <Fold summary={named === '' ? t('log.more') : t('log.moreSaid', { named })}>
        <div className="entries">
          <Labelled name="title" label={t('log.meetingTitle')} className="grow">
            <Line name="title" defaultValue={textOf(written, 'title')} />
          </Labelled>
          <Labelled name="place" label={t('log.place')} className="grow">
            <Line name="place" defaultValue={textOf(written, 'place')} />
          </Labelled>
        </div>
      </Fold>
    </section>
  );
}
