import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Row, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Remark } from '@/domain/remarks/queries';
import { nameOfRecord } from './recorded';

type MyRemarksProps = { remarks: readonly Remark[]; markRead: FormAction };

/** What an advisor said of their record, in their words, and what was answered. */
export async function MyRemarks({ remarks, markRead }: MyRemarksProps) {
  return (
    <Rows>
      {remarks.map((remark) => (
        <Row key={remark.id}>
          <MyRemark remark={remark} markRead={markRead} />
        </Row>
      ))}
    </Rows>
  );
}

async function MyRemark({ remark, markRead }: { remark: Remark; markRead: FormAction }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { id, kind, about, on, group, words, saidOn, channel, settledOn } = remark;
  const what = about === null ? group : nameOfRecord(about, t);
  const day = formatDay(saidOn, locale);
  return (
    <article id={id}>
      <h2>{t(`my.remark-${kind}`)}</h2>
      {(what || on) && (
        <p className="soft">{[what, on !== null && formatDay(on, locale)].filter(Boolean).join(', ')}</p>
      )}
      <p className="said whitespace-pre-line">{t('brought.suggestion', { text: words })}</p>
      {channel !== null && (
        <p className="soft">{t('my.remarkOnBehalf', { channel: t(`words.actingChannels.${channel}`), day })}</p>
      )}
      {settledOn === null ? <p>{t('my.remarkOpen', { day })}</p> : <Answer remark={remark} markRead={markRead} />}
    </article>
  );
}

async function Answer({ remark, markRead }: { remark: Remark; markRead: FormAction }) {
  const t = await getTranslations('my');
  const locale = await getLocale();
  const { id, settlement, settledOn, answer, readOn } = remark;
  if (settledOn === null) return null;
  return (
    <div className="note">
      <p>{t('remarkSettled', { settlement: settlement ?? 'stands', day: formatDay(settledOn, locale) })}</p>
      <p className="whitespace-pre-line">{answer}</p>
      {readOn === null ? (
        <ActionForm action={markRead} className="actions">
          <HiddenField name="id" value={id} />
          <SubmitButton>{t('remarkReadButton')}</SubmitButton>
        </ActionForm>
      ) : (
        <p className="soft">{t('remarkRead', { day: formatDay(readOn, locale) })}</p>
      )}
    </div>
  );
}
