import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, RadioGroup, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Oht } from '@/domain/settings/queries';
import { mileageZones, timeZones } from '@/domain/settings/words';

/** How the team is described; what was typed stays when someone else saved meanwhile. */
export async function TeamForm({ team, stamp, action }: { team: Oht; stamp: string; action: FormAction }) {
  const t = await getTranslations('team');
  const zones = await getTranslations('words.mileageZones');
  return (
    <ActionForm action={action} className="sheet" label={t('title')}>
      <HiddenField name="stamp" value={stamp} />
      <h2>{t('names')}</h2>
      <TextField name="nameEn" label={t('nameEn')} lang="en" defaultValue={team.nameEn} maxLength={200} required />
      <TextField name="nameFr" label={t('nameFr')} lang="fr" defaultValue={team.nameFr} maxLength={200} required />
      <h2 className="pt-4">{t('contact')}</h2>
      <p className="soft">{t('contactWhy')}</p>
      <TextField name="contactName" label={t('contactName')} defaultValue={team.contactName ?? ''} maxLength={200} />
      <TextField
        name="contactPhone"
        label={t('contactPhone')}
        type="tel"
        defaultValue={team.contactPhone ?? ''}
        maxLength={40}
      />
      <h2 className="pt-4">{t('calendar')}</h2>
      <Calendar team={team} />
      <h2 className="pt-4">{t('costs')}</h2>
      <RadioGroup
        name="mileageZone"
        label={t('mileageZone')}
        hint={t('mileageHint')}
        choices={mileageZones.map((zone) => ({ value: zone, label: zones(zone) }))}
        defaultValue={team.mileageZone}
      />
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  );
}

async function Calendar({ team }: { team: Oht }) {
  const t = await getTranslations();
  const months = new Intl.DateTimeFormat(await getLocale(), { month: 'long', timeZone: 'UTC' });
  const starts = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: months.format(Date.UTC(2026, i, 1)),
  }));
  return (
    <>
      <SelectField
        name="timeZone"
        label={t('team.timeZone')}
        hint={t('team.timeZoneHint')}
        choices={timeZones.map((zone) => ({ value: zone, label: t(`setUp.zones.${zone}`) }))}
        defaultValue={team.timeZone}
      />
      <SelectField
        name="fiscalYearStart"
        label={t('team.fiscalYearStart')}
        choices={starts}
        defaultValue={String(team.fiscalYearStart)}
      />
    </>
  );
}
