import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { SelectField, TextField, TickGroup } from '@/components/ui/fields';
import type { Day } from '@/domain/calendar';
import type { AdvisorHat, PartnerHat } from '@/domain/people/person-queries';
import { advisorKinds, honorariumChoices, recruitedThrough, sectors } from '@/domain/people/words';
import type { PersonToPick } from '@/domain/seats/picker-queries';

type AdvisorFieldsProps = {
  advisor?: AdvisorHat;
  people: readonly PersonToPick[];
  recruiter?: PersonToPick;
  /** The day that stands there for someone new. */
  since?: Day;
};

/** What is kept of someone as an advisor. */
export async function AdvisorFields({ advisor, people, recruiter, since }: AdvisorFieldsProps) {
  const t = await getTranslations();
  const choices = [...people, ...(recruiter && !people.some(({ id }) => id === recruiter.id) ? [recruiter] : [])];
  return (
    <>
      <TickGroup
        {...{ name: 'kinds', label: t('people.kinds'), hint: t('people.kindsHint'), ticked: advisor?.kinds }}
        choices={offered(t, 'advisorKinds', advisorKinds, ...(advisor?.kinds ?? [])).map((value) => ({
          value,
          label: t(`words.advisorKinds.${value}`),
        }))}
      />
      <TextField
        {...{ name: 'joinedOn', label: t('people.joinedOn'), defaultValue: advisor?.joinedOn ?? since }}
        type="date"
      />
      <div className="pairs">
        <SelectField
          {...{ name: 'recruitedThrough', label: t('people.recruitedThrough'), empty: t('people.notSaid') }}
          defaultValue={advisor?.recruitedThrough ?? undefined}
          choices={offered(t, 'recruitedThrough', recruitedThrough, advisor?.recruitedThrough).map((value) => ({
            value,
            label: t(`words.recruitedThrough.${value}`),
          }))}
        />
        <SelectField
          {...{ name: 'recruitedBy', label: t('people.recruitedBy'), empty: t('people.nobody') }}
          defaultValue={advisor?.recruitedBy ?? undefined}
          choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <SelectField
        {...{ name: 'honorarium', label: t('people.honorarium'), empty: t('people.notSaid') }}
        hint={t('people.honorariumHint')}
        defaultValue={advisor?.honorarium ?? undefined}
        choices={honorariumChoices.map((value) => ({ value, label: t(`words.honorariumChoices.${value}`) }))}
      />
    </>
  );
}

/** What is kept of someone as a partner; the organization is one of the list, or a new one. */
export async function PartnerFields({ partner, known }: { partner?: PartnerHat; known: readonly string[] }) {
  const t = await getTranslations();
  return (
    <>
      <TextField
        {...{ name: 'organization', label: t('people.organization'), hint: t('people.organizationHint') }}
        {...{ defaultValue: partner?.organization ?? undefined, list: 'organizations', maxLength: 200 }}
        autoComplete="off"
      />
      <datalist id="organizations">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SelectField
        {...{ name: 'sector', label: t('people.sector'), empty: t('people.notSaid') }}
        defaultValue={partner?.sector ?? undefined}
        choices={offered(t, 'sectors', sectors, partner?.sector).map((value) => ({
          value,
          label: t(`words.sectors.${value}`),
        }))}
      />
    </>
  );
}
