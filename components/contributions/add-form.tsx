import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Day } from '@/domain/calendar';
import { GivenFields } from './given-fields';

type Named = { id: string; name: string };
type Props = {
  action: FormAction;
  once: string;
  today: Day;
  people: readonly Named[];
  groups: readonly Named[];
  /** A chair writes down what was given for their own group. */
  anyGroup: boolean;
  chosen: { person?: string | undefined; group?: string | undefined };
};

/** Besides the first: a panel is rarely larger, and a larger one is written down in two goes. */
const OTHERS = [1, 2, 3, 4, 5, 6, 7] as const;

const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** What one person gave, or several together. */
export async function AddForm({ action, once, today, people, groups, anyGroup, chosen }: Props) {
  const t = await getTranslations('contributions');
  return (
    <ActionForm action={action} className="sheet" label={t('writeDown')}>
      <HiddenField name="once" value={once} />
      <SelectField
        name="people[0].personId"
        label={t('whoGave')}
        empty={t('choosePerson')}
        choices={named(people)}
        defaultValue={chosen.person}
        required
      />
      <GivenFields today={today} />
      <div className="columns level">
        <SelectField
          name="groupId"
          label={t('forGroup')}
          empty={anyGroup ? t('forNoGroup') : undefined}
          choices={named(groups)}
          defaultValue={chosen.group}
        />
        <OnBehalf hint={t('channelHint')} />
      </div>
      <Others people={people} />
      <div className="actions">
        <SubmitButton>{t('writeDown')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The rest of a panel: a row each, with how long where it was another time than the first's. */
async function Others({ people }: { people: readonly Named[] }) {
  const t = await getTranslations('contributions');
  return (
    <details>
      <summary>{t('withOthers')}</summary>
      <p className="soft">{t('withOthersHint')}</p>
      {OTHERS.map((row) => (
        <fieldset key={row} className="columns level">
          <legend className="sr-only">{t('rowOf', { row: row + 1 })}</legend>
          <SelectField
            name={`people[${row}].personId`}
            label={t('andWho')}
            empty={t('nobodyElse')}
            choices={named(people)}
          />
          <TextField name={`people[${row}].length`} label={t('lengthIfOther')} autoComplete="off" />
        </fieldset>
      ))}
    </details>
  );
}
