import { useLocale, useTranslations } from 'next-intl';
import { timeZones } from '@/domain/settings/words';
import { ActionForm } from '../ui/action-form';
import { SelectField, SubmitButton, TextField } from '../ui/fields';
import type { FormAction } from '../ui/form-state';

const APRIL = '4';

/** The team, whom advisors can call, and the first administrator. `withCode`: also the code of the terminal. */
export function SetUpForm({ action, withCode }: { action: FormAction; withCode: boolean }) {
  const t = useTranslations('setUp');
  return (
    <ActionForm action={action}>
      {withCode && <TextField name="code" label={t('code')} hint={t('codeHint')} autoComplete="off" required />}
      <h2 className="pt-4">{t('team')}</h2>
      <TextField name="nameEn" label={t('nameEn')} hint={t('nameEnHint')} lang="en" required />
      <TextField name="nameFr" label={t('nameFr')} hint={t('nameFrHint')} lang="fr" required />
      <TeamCalendar />
      <h2 className="pt-4">{t('contact')}</h2>
      <p className="soft">{t('contactWhy')}</p>
      <TextField name="contactName" label={t('contactName')} hint={t('optional')} autoComplete="off" />
      <TextField name="contactPhone" label={t('contactPhone')} hint={t('optional')} type="tel" autoComplete="off" />
      <h2 className="pt-4">{t('admin')}</h2>
      <p className="soft">{t('adminWhy')}</p>
      <TextField name="adminName" label={t('adminName')} autoComplete="name" required />
      <TextField name="adminEmail" label={t('adminEmail')} type="email" autoComplete="email" required />
      <SubmitButton>{t('submit')}</SubmitButton>
    </ActionForm>
  );
}

function TeamCalendar() {
  const t = useTranslations('setUp');
  const months = new Intl.DateTimeFormat(useLocale(), { month: 'long', timeZone: 'UTC' });
  const zones = timeZones.map((zone) => ({ value: zone, label: t(`zones.${zone}`) }));
  const starts = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: months.format(Date.UTC(2026, i, 1)),
  }));
  return (
    <>
      <SelectField name="timeZone" label={t('timeZone')} choices={zones} defaultValue={timeZones[0]} />
      <SelectField name="fiscalYearStart" label={t('fiscalYearStart')} choices={starts} defaultValue={APRIL} />
    </>
  );
}
