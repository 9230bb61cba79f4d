import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton, Sheet } from '@/components/ui/blocks';
import { SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';

type Props = { address: string | null; make: FormAction; end: FormAction };

/** The address, to press or to copy; without one, the button that makes it. */
export async function MyCalendar({ address, make, end }: Props) {
  const t = await getTranslations('calendar');
  if (address === null) {
    return (
      <ActionForm action={make} className="actions" label={t('make')}>
        <SubmitButton>{t('make')}</SubmitButton>
      </ActionForm>
    );
  }
  return (
    <>
      <Sheet title={t('yours')}>
        <p>{t('press')}</p>
        <p className="actions">
          <LinkButton href={address.replace(/^https?:/, 'webcal:')}>{t('subscribe')}</LinkButton>
        </p>
        <div className="field">
          <label htmlFor="address">{t('copy')}</label>
          <input id="address" className="num" type="text" readOnly defaultValue={address} />
        </div>
        <p className="soft">{t('secret')}</p>
      </Sheet>
      <Sheet title={t('otherTitle')}>
        <p>{t('other')}</p>
        <div className="actions">
          <ActionForm action={make} className="contents" label={t('anew')}>
            <SubmitButton quiet>{t('anew')}</SubmitButton>
          </ActionForm>
          <ActionForm action={end} className="contents" label={t('end')}>
            <SubmitButton quiet>{t('end')}</SubmitButton>
          </ActionForm>
        </div>
      </Sheet>
    </>
  );
}
