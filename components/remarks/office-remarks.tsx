import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton, Row, Rows, Sheet } from '@/components/ui/blocks';
import { HiddenField, RadioGroup, SubmitButton, TextArea } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import { settlementsFor } from '@/domain/remarks/checking';
import type { Remark } from '@/domain/remarks/queries';
import { placeOfRemark, recordSays, remarkInWords } from './remark-words';

type OfficeRemarksProps = { remarks: readonly Remark[]; settle: FormAction; onOwnPage?: boolean };

/** What advisors said of the record: what is open can be acted on, what is settled can be read. */
export async function OfficeRemarks({ remarks, settle, onOwnPage }: OfficeRemarksProps) {
  const t = await getTranslations('remarks');
  const open = remarks.filter(({ settledOn }) => settledOn === null);
  const settled = remarks.filter(({ settledOn }) => settledOn !== null);
  return (
    <>
      {open.map((remark) => (
        <OpenRemark key={remark.id} remark={remark} settle={settle} onOwnPage={onOwnPage} />
      ))}
      {settled.length > 0 && (
        <section className="part" aria-labelledby="settled">
          <h2 id="settled">{t('settledTitle')}</h2>
          <Rows>
            {settled.map((remark) => (
              <Row key={remark.id}>
                <SettledRemark remark={remark} />
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </>
  );
}

async function OpenRemark({ remark, settle, onOwnPage }: { remark: Remark; settle: FormAction; onOwnPage?: boolean }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const place = placeOfRemark(remark);
  return (
    <Sheet tone="warn" title={remarkInWords(remark, t, locale)}>
      <Said remark={remark} />
      <div className="actions">
        <LinkButton href={place.href}>{t(`remarks.${place.name}`)}</LinkButton>
        {!onOwnPage && (
          <LinkButton quiet href={`/advisors/${remark.personId}/remarks`}>
            {t('remarks.allOf', { name: remark.name })}
          </LinkButton>
        )}
      </div>
      <SettleForm remark={remark} settle={settle} />
    </Sheet>
  );
}

/** Their words, what the record says beside them, and how it reached the office. */
async function Said({ remark }: { remark: Remark }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { words, channel, recordedBy, saidOn } = remark;
  const day = formatDay(saidOn, locale);
  const record = recordSays(remark, t, locale);
  return (
    <>
      <p className="said whitespace-pre-line">{t('brought.suggestion', { text: words })}</p>
      {record !== '' && <p>{t('remarks.recordSays', { record })}</p>}
      <p className="soft small">
        {channel === null
          ? t('remarks.saidOn', { day })
          : t('remarks.saidBy', { day, how: t(`words.actingChannels.${channel}`), who: recordedBy ?? '' })}
      </p>
    </>
  );
}

async function SettleForm({ remark, settle }: { remark: Remark; settle: FormAction }) {
  const t = await getTranslations();
  const { id, kind, name, prefers } = remark;
  return (
    <ActionForm action={settle}>
      <HiddenField name="id" value={id} />
      <Fold summary={t('remarks.settle')}>
        <RadioGroup
          name="settlement"
          label={t('remarks.settlement')}
          choices={settlementsFor(kind).map((value) => ({ value, label: t(`remarks.settle-${value}`) }))}
        />
        <TextArea
          name="answer"
          label={t('remarks.answer', { name })}
          hint={t('remarks.answerHint', { prefers: prefers ?? 'none' })}
          rows={3}
          required
        />
        <SubmitButton>{t('remarks.settleNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}

async function SettledRemark({ remark }: { remark: Remark }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { settlement, settledOn, settledBy, answer, readOn } = remark;
  const day = settledOn === null ? '' : formatDay(settledOn, locale);
  return (
    <>
      <h3>{remarkInWords(remark, t, locale)}</h3>
      <Said remark={remark} />
      <p className="whitespace-pre-line">
        <b>{t('remarks.settledAs', { how: t(`words.settlements.${settlement ?? 'stands'}`) })}</b> {answer}
      </p>
      <p className="soft small">
        {t('remarks.settledBy', { day, who: settledBy ?? '' })}{' '}
        {readOn === null ? t('remarks.notRead') : t('remarks.readOn', { day: formatDay(readOn, locale) })}
      </p>
    </>
  );
}
