import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TickField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { Hat } from '@/domain/people/words';
import type { PersonToPick } from '@/domain/seats/picker-queries';
import { AnswerLinks } from './answer-links';
import { DetailsFields } from './details-fields';
import { AdvisorFields, PartnerFields } from './hat-fields';

type NewPersonFormProps = {
  hat: Hat;
  once: string;
  action: FormAction;
  people: readonly PersonToPick[];
  organizations: readonly string[];
  today: Day;
};

/** Someone new, as an advisor or as a partner. Who looks like somebody in the records is shown before they are added. */
export async function NewPersonForm({ hat, once, action, people, organizations, today }: NewPersonFormProps) {
  const t = await getTranslations('people');
  return (
    <div className="sheet form">
      <ActionForm action={action} label={t(`addTitle.${hat}`)}>
        <HiddenField name="once" value={once} />
        <HiddenField name="hat" value={hat} />
        <AnswerLinks title={t('alreadyHere')} />
        <TickField name="somebodyElse" label={t('somebodyElse')} onlyWhenAsked />
        <DetailsFields />
        {hat === 'advisor' ? <AdvisorFields people={people} since={today} /> : <PartnerFields known={organizations} />}
        <SubmitButton>{t(`add.${hat}`)}</SubmitButton>
      </ActionForm>
    </div>
  );
}
