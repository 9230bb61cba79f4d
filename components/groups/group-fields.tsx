import { getTranslations } from 'next-intl/server';
import { RadioGroup, SelectField, TextField, TickField } from '@/components/ui/fields';
import type { GroupRow } from '@/domain/groups/group-queries';
import { powers, ruleBases } from '@/domain/groups/words';

/** What a group is: its name, what it does, by what rule it decides, and who may see its meetings. */
export async function GroupFields({ group }: { group?: GroupRow }) {
  const t = await getTranslations();
  const choices = powers.map((value) => ({ value, label: t(`groupForm.powers.${value}`) }));
  return (
    <>
      <TextField name="name" label={t('groupForm.name')} defaultValue={group?.name} required />
      <RadioGroup name="power" label={t('groupForm.power')} choices={choices} defaultValue={group?.power} />
      <h2 className="mt-6">{t('groupForm.ruleTitle')}</h2>
      {group && <p className="soft">{t('groupForm.ruleHint')}</p>}
      <TextField
        name="rulePercent"
        label={t('groupForm.rulePercent')}
        hint={t('groupForm.rulePercentHint')}
        defaultValue={String((group?.ruleShare ?? 500) / 10)}
        inputMode="decimal"
        size={6}
      />
      <SelectField
        name="ruleBasis"
        label={t('groupForm.ruleBasis')}
        choices={ruleBases.map((value) => ({ value, label: t(`words.ruleBases.${value}`) }))}
        defaultValue={group?.ruleBasis ?? 'cast'}
      />
      <TextField
        name="quorum"
        label={t('groupForm.quorum')}
        hint={t('groupForm.quorumHint')}
        defaultValue={group?.quorum?.toString()}
        inputMode="numeric"
      />
      <TickField
        name="recusedCountAsPresent"
        label={t('groupForm.recused')}
        ticked={group?.recusedCountAsPresent === 1}
      />
      <TickField
        name="openToSee"
        label={t('groupForm.openToSee')}
        hint={t('groupForm.openHint')}
        ticked={group?.openToSee === 1}
      />
    </>
  );
}
