import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Sheet } from '@/components/ui/blocks';
import { HiddenField, RadioGroup, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { ClaimLine } from '@/domain/claims/queries';
import { receiptAnswers } from '@/domain/claims/receipt-forms';
import { costName } from './cost-words';
import { KeptReceipts } from './kept-receipts';

type Props = {
  claimId: string;
  line: ClaimLine;
  back: 'mine' | 'office';
  /** Names the new file, so that a second press does not add it twice. */
  once: string;
  channel?: string | undefined;
  /** Why the last file was not taken, in words. */
  refusal?: string | undefined;
  say: FormAction;
  drop: FormAction;
  /** Whether it says which cost it is about: where no heading does. */
  named?: boolean;
};

/** The receipt of one cost: a picture of it, or how it is with it. */
export async function ReceiptQuestion({ claimId, line, back, once, channel, refusal, say, drop, named }: Props) {
  const all = await getTranslations();
  const t = await getTranslations('costs');
  const locale = await getLocale();
  const about = { what: costName(line, all, locale), money: formatMoney(line.claimedCents, locale) };
  return (
    <>
      <Sheet title={named ? t('receiptFor', about) : undefined}>
        <SendReceipt {...{ claimId, line, back, once, channel, refusal }} />
      </Sheet>
      <KeptReceipts line={line} channel={channel} drop={drop} />
      {line.files.length === 0 && (
        <Sheet title={t('noPicture')}>
          <ActionForm action={say} label={t('noPicture')}>
            <HiddenField name="lineId" value={line.id} />
            {channel && <HiddenField name="channel" value={channel} />}
            <RadioGroup
              name="answer"
              label={t('receiptAnswer')}
              choices={receiptAnswers.map((answer) => ({ value: answer, label: t(`answer.${answer}`) }))}
            />
            <TextField name="because" label={t('because')} hint={t('becauseHint')} maxLength={500} />
            <SubmitButton quiet>{t('withoutPicture')}</SubmitButton>
          </ActionForm>
        </Sheet>
      )}
    </>
  );
}

/** A plain form of a file, which a browser without script sends as well. */
export async function SendReceipt({
  claimId,
  line,
  back,
  once,
  channel,
  refusal,
}: Omit<Props, 'say' | 'drop' | 'named'>) {
  const t = await getTranslations('costs');
  const described = refusal ? 'file-hint file-error' : 'file-hint';
  return (
    <form method="post" action="/receipts/upload" encType="multipart/form-data">
      <HiddenField name="once" value={once} />
      <HiddenField name="claimId" value={claimId} />
      <HiddenField name="lineId" value={line.id} />
      <HiddenField name="back" value={back} />
      {channel && <HiddenField name="channel" value={channel} />}
      <div className="field">
        <label htmlFor="file">{t('picture')}</label>
        <span id="file-hint" className="hint block">
          {t('pictureHint')}
        </span>
        {refusal && (
          <span id="file-error" className="error block" role="alert">
            {refusal}
          </span>
        )}
        <input
          id="file"
          type="file"
          name="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          required
          aria-describedby={described}
          aria-invalid={refusal ? true : undefined}
        />
      </div>
      <button type="submit" className="btn">
        {t('sendPicture')}
      </button>
    </form>
  );
}
