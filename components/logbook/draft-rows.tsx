import { getLocale, getTranslations } from 'next-intl/server';
import type { OpenDraft } from '@/domain/logbook/queries';
import { formatDay, formatMoment } from '../format';
import { ActionForm } from '../ui/action-form';
import { Block, LinkButton, Row, Rows } from '../ui/blocks';
import { HiddenField, SubmitButton } from '../ui/fields';
import { Fold } from '../ui/fold';
import type { FormAction } from '../ui/form-state';

type DraftRowsProps = { drafts: readonly OpenDraft[]; timeZone: string; drop: FormAction };

/** What was begun and not recorded yet: whose, when it was kept last, and the way on. */
export async function DraftRows({ drafts, timeZone, drop }: DraftRowsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (drafts.length === 0) return null;
  return (
    <Block id="drafts" title={t('log.draftsTitle')}>
      <div className="sheet">
        <Rows>
          {drafts.map((draft) => {
            const name = draft.group ?? t('meetings.openMeeting');
            const what = t(draft.correcting ? 'log.draftCorrects' : 'log.draftOf', {
              name,
              day: formatDay(draft.on, locale),
            });
            const { name: by, at } = draft.savedBy ?? { name: draft.startedBy, at: draft.startedAt };
            return (
              <Row
                key={draft.id}
                end={
                  <>
                    <LinkButton href={`/meetings/log/${draft.id}`}>{t('log.goOn')}</LinkButton>
                    <Drop draft={draft} what={what} drop={drop} />
                  </>
                }
              >
                <b>{what}</b>
                <span className="soft small block">
                  {t(draft.savedBy ? 'log.keptBy' : 'log.startedBy', {
                    by: by ?? t('log.someone'),
                    at: formatMoment(at, timeZone, locale),
                  })}
                </span>
              </Row>
            );
          })}
        </Rows>
      </div>
    </Block>
  );
}

async function Drop({ draft, what, drop }: { draft: OpenDraft; what: string; drop: FormAction }) {
  const t = await getTranslations('log');
  return (
    <ActionForm action={drop} className="" label={t('dropOf', { what })}>
      <HiddenField name="draftId" value={draft.id} />
      <Fold summary={t('drop')}>
        <p>{t('dropSure')}</p>
        <SubmitButton quiet>{t('dropNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}
