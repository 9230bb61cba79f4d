import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TickField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Day } from '@/domain/calendar';
import type { PersonKept } from '@/domain/people/person-queries';
import type { PersonToPick } from '@/domain/seats/picker-queries';
import { AnswerLinks } from './answer-links';
import { DetailsFields } from './details-fields';
import { AdvisorFields, PartnerFields } from './hat-fields';

type PartProps = { id: string; title: string; children: ReactNode };

/** One part of a record, changed by itself. */
export const EditPart = ({ id, title, children }: PartProps) => (
  <section className="sheet form" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

type FormProps = { person: PersonKept; action: FormAction };

export async function DetailsForm({ person, action }: FormProps) {
  const t = await getTranslations('people');
  return (
    <EditPart id="details" title={t('detailsTitle')}>
      <ActionForm action={action} label={t('detailsTitle')}>
        <HiddenField name="id" value={person.id} />
        <HiddenField name="stamp" value={person.stamps.details} />
        <AnswerLinks title={t('whoseAddress')} />
        <DetailsFields details={person.details} />
        <TickField name="keepEarlierName" label={t('keepEarlierName')} hint={t('keepEarlierNameHint')} ticked />
        <OnBehalf hint={t('channelHint')} />
        <SubmitButton>{t('saveDetails')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}

type AdvisorFormProps = FormProps & { giveHat: FormAction; people: readonly PersonToPick[]; today: Day };

/** What is kept of them as an advisor; of a partner, with which they become one too. */
export async function AdvisorForm({ person, action, giveHat, people, today }: AdvisorFormProps) {
  const t = await getTranslations('people');
  const { advisor, recruiter } = person;
  const known =
    advisor?.recruitedBy && recruiter ? { id: advisor.recruitedBy, name: recruiter, side: null } : undefined;
  const title = t(advisor ? 'advisorTitle' : 'becomesAdvisor');
  return (
    <EditPart id="advisor" title={title}>
      <ActionForm action={advisor ? action : giveHat} label={title}>
        <HiddenField name="id" value={person.id} />
        {advisor ? (
          <HiddenField name="stamp" value={person.stamps.advisor} />
        ) : (
          <HiddenField name="hat" value="advisor" />
        )}
        <AdvisorFields
          {...(advisor ? { advisor, recruiter: known } : { since: today })}
          people={people.filter(({ id }) => id !== person.id)}
        />
        <SubmitButton quiet={!advisor}>{t(advisor ? 'saveAdvisor' : 'makeAdvisor')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}

type PartnerFormProps = FormProps & { giveHat: FormAction; organizations: readonly string[] };

/** What is kept of them as a partner; of an advisor, with which they become one too. */
export async function PartnerForm({ person, action, giveHat, organizations }: PartnerFormProps) {
  const t = await getTranslations('people');
  const { partner } = person;
  const title = t(partner ? 'partnerTitle' : 'becomesPartner');
  return (
    <EditPart id="partner" title={title}>
      <ActionForm action={partner ? action : giveHat} label={title}>
        <HiddenField name="id" value={person.id} />
        {partner ? (
          <HiddenField name="stamp" value={person.stamps.partner} />
        ) : (
          <HiddenField name="hat" value="partner" />
        )}
        <PartnerFields partner={partner ?? undefined} known={organizations} />
        <SubmitButton quiet={!partner}>{t(partner ? 'savePartner' : 'makePartner')}</SubmitButton>
      </ActionForm>
    </EditPart>
  );
}
