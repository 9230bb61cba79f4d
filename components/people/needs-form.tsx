import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField, TickGroup } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Day } from '@/domain/calendar';
import type { PersonKept } from '@/domain/people/person-queries';
import { accessNeeds } from '@/domain/people/words';
import { EditPart } from './edit-forms';

/** What someone needs to take part: ticked as they say it, no reason asked. */
export async function NeedsForm({ person, action, today }: { person: PersonKept; action: FormAction; today: Day }) {
  const t = await getTranslations();
  const title = t('people.needsEditTitle');
  return (
    <EditPart id="needs" title={title}>
      <ActionForm action={action} label={title}>
        <HiddenField name="id" value={person.id} />
        <HiddenField name="stamp" value={person.stamps.needs} />
        <TickGroup
          {...{ name: 'needs', label: t('people.needs'), hint: t('people.needsHint') }}
          ticked={person.needs.map(({ need }) => need)}
          choices={offered(t, 'accessNeeds', accessNeeds, ...person.needs.map(({ need }) => need)).map((value) => ({
            value,
            label: t(`words.accessNeeds.${value}`),
          }))}
        />
        <TextField
          {...{ name: 'saidOn', label: t('people.needsSaidOn'), defaultValue: today, max: today }}
          type="date"
        />
        <OnBehalf hint={t('people.channelHint')} />
        <SubmitButton>{t('people.saveNeeds')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}
