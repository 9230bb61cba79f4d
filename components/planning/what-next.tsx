import { getTranslations } from 'next-intl/server';
import { LinkButton, Sheet } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import type { Ahead } from '@/domain/planning/ahead-queries';
import { type NextStep, nextStep } from '@/domain/planning/next-step';

const pageOf: Readonly<Record<Exclude<NextStep, 'record' | 'ready'>, (id: string) => string>> = {
  complete: (id) => `/meetings/${id}/plan`,
  invite: (id) => `/meetings/${id}/invitations`,
  agenda: (id) => `/meetings/${id}/plan#agenda`,
  papers: (id) => `/meetings/${id}/plan#papers`,
  answers: (id) => `/meetings/${id}/invitations`,
};

/** Where the next thing to do for a meeting is done; null when nothing is left, or it is recorded by a button of its own. */
export const pageOfNext = (step: NextStep, id: string): string | null =>
  step === 'record' || step === 'ready' ? null : pageOf[step](id);

/** What comes next for a meeting that is planned: a sentence, and the one thing to do. */
export async function WhatNext({ ahead, today }: { ahead: Ahead; today: Day }) {
  const t = await getTranslations('plan');
  const step = nextStep(ahead, today);
  const href = pageOfNext(step, ahead.id);
  const { invited, uninvited, waiting, papersUnsent } = ahead;
  return (
    <Sheet tone={step === 'ready' ? 'ok' : undefined} title={t('nextTitle')}>
      <p>{t(`next.${step}`, { invited, uninvited, waiting, papersUnsent })}</p>
      {href !== null && (
        <p className="actions">
          <LinkButton href={href}>{t(`nextDo.${step as 'invite'}`)}</LinkButton>
        </p>
      )}
    </Sheet>
  );
}
