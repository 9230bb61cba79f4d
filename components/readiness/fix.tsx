import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Concern } from '@/domain/readiness/concern';
import type { ConcernKind } from '@/domain/readiness/words';

type Props = { meetingId: string; concern: Concern; send: FormAction; letBring: FormAction };

/** Where each is mended, beside what is mended here by one press. */
function placeOf(kind: ConcernKind, meetingId: string, first: string | undefined): string {
  const plan = `/meetings/${meetingId}/plan`;
  const places: Partial<Record<ConcernKind, string>> = {
    incomplete: `${plan}#when`,
    'late-notice': `${plan}#when`,
    'nothing-offered': `${plan}#when`,
    'papers-late': `${plan}#papers`,
    'papers-due': `${plan}#papers`,
    clash: plan,
    'no-advisor': '#someone-else',
    'lone-voice': '#someone-else',
    'advisors-left-out': '#left-out',
    undelivered: '#to-tell',
    'to-tell': '#to-tell',
    'mail-failed': '/settings/mail',
    'needs-open': '#needs',
    'over-load': '/flags?rule=over-load',
    'requests-waiting': '/requests',
    unreachable: `/advisors/${first}/edit`,
  };
  return places[kind] ?? '#to-invite';
}

/** The one thing to do about it. */
export async function Fix({ meetingId, concern: { kind, people, figures }, send, letBring }: Props) {
  const t = await getTranslations('readiness.fix');
  if (kind === 'missing') {
    return (
      <ActionForm action={send} label={t('missing', figures)}>
        <HiddenField name="meetingId" value={meetingId} />
        {people.map(({ personId }) => (
          <HiddenField key={personId} name="people" value={personId} />
        ))}
        <SubmitButton>{t('missing', figures)}</SubmitButton>
      </ActionForm>
    );
  }
  if (kind === 'guests-unequal') {
    return (
      <ActionForm action={letBring} label={t(kind)}>
        <HiddenField name="meetingId" value={meetingId} />
        <HiddenField name="side" value="advisor" />
        <HiddenField name="may" value="yes" />
        <SubmitButton quiet>{t(kind)}</SubmitButton>
      </ActionForm>
    );
  }
  return (
    <LinkButton quiet href={placeOf(kind, meetingId, people[0]?.personId)}>
      {t(kind, figures)}
    </LinkButton>
  );
}
