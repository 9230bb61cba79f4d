import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '../format';
import { ActionForm } from '../ui/action-form';
import type { FormAction } from '../ui/form-state';
import { DoButton } from './do-button';
import { Place, Problems } from './entries';
import { FactsLine } from './facts-line';
import { HeardLines } from './heard-lines';
import { LogEnd } from './log-end';
import type { Logging } from './logging';
import { MotionLines } from './motion-lines';
import { OtherLines } from './other-lines';
import { Roster } from './roster';
import { StoryLines } from './story-lines';

type LogFormProps = { log: Logging; version: string; kept: string; action: FormAction };

/**
 * The record of a meeting on one page, in one form whose every button keeps what is written. Laid out anew, with what
 * is kept, whenever the draft has moved on.
 */
export async function LogForm({ log, version, kept, action }: LogFormProps) {
  const t = await getTranslations('log');
  return (
    <ActionForm action={action} className="log" label={t('title')}>
      <div key={version}>
        {/* What Enter presses in a field: the first button of the form. */}
        <button type="submit" name="do" value="keep" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="draftId" value={log.page.draft.id} />
        <input type="hidden" name="version" defaultValue={version} />
        <Place />
        <Problems title={t('problems')} />
        <FactsLine log={log} />
        <section className="part" aria-labelledby="who">
          <h2 id="who" tabIndex={-1}>
            {t('whoTitle')}
          </h2>
          <Quickly log={log} />
          <Roster log={log} />
          <OtherLines log={log} />
        </section>
        <MotionLines log={log} />
        <div className="halves">
          <HeardLines log={log} />
          <StoryLines log={log} />
        </div>
        <LogEnd log={log} said={kept} />
      </div>
    </ActionForm>
  );
}

/** The whole roster in one press. */
async function Quickly({ log: { page } }: { log: Logging }) {
  const t = await getTranslations('log');
  const locale = await getLocale();
  if (page.roster.length === 0) return null;
  return (
    <div className="actions">
      <DoButton what="everyone">{t('everyone')}</DoButton>
      {page.last && <DoButton what="last">{t('last', { day: formatDay(page.last.on, locale) })}</DoButton>}
    </div>
  );
}
