import { getLocale, getTranslations } from 'next-intl/server';
import { formatWeekday } from '@/components/format';
import { MeetingDoors } from '@/components/meetings/meeting-doors';
import { meetingName } from '@/components/meetings/meeting-name';
import { SavedNote } from '@/components/settings/saved-note';
import { PageHead } from '@/components/ui/page-head';
import type { MeetingDoor } from '@/domain/meetings/doors';
import type { Plan } from '@/domain/planning/queries';
import { type MissingThing, stillMissing } from '@/domain/planning/still-missing';

type Props = {
  plan: Plan;
  doors: readonly MeetingDoor[];
  agendaItems: number;
  papersUnsent: number;
  saved: { what: string | null; told: number };
};

const savedWords = ['plan', 'series', 'changed', 'agenda', 'stories', 'papers', 'acronym'] as const;

/** Which meeting is planned, and what its plan still lacks, said in a sentence whose words lead there. */
export async function PlanHead({ plan, doors, agendaItems, papersUnsent, saved }: Props) {
  const t = await getTranslations();
  const [locale, name] = [await getLocale(), meetingName(plan, t)];
  const missing = stillMissing(plan, agendaItems, papersUnsent);
  const said = savedWords.find((word) => word === saved.what);
  return (
    <>
      <PageHead
        up={{ href: `/meetings/${plan.id}`, label: `${name}, ${formatWeekday(plan.on, locale)}` }}
        title={t('plan.door', { name })}
        below={plan.title !== null && plan.group}
        lead={plan.state === 'held' ? t('plan.held') : <Missing missing={missing} unsent={papersUnsent} />}
      />
      <MeetingDoors meetingId={plan.id} doors={doors} here="plan" />
      {said && <SavedNote>{t(`plan.saved.${said}`, { told: saved.told })}</SavedNote>}
    </>
  );
}

const placeOf: Readonly<Record<MissingThing, string>> = {
  times: '#when',
  place: '#when',
  'way-in': '#when',
  agenda: '#agenda',
  'papers-unsent': '#papers',
};

async function Missing({ missing, unsent }: { missing: readonly MissingThing[]; unsent: number }) {
  const t = await getTranslations('plan');
  if (missing.length === 0) return t('whole');
  return (
    <>
      {t('missingLead')}{' '}
      {missing.map((thing, at) => (
        <span key={thing}>
          {at > 0 && ', '}
          <a href={placeOf[thing]}>{t(`missing.${thing}`, { count: unsent })}</a>
        </span>
      ))}
      .
    </>
  );
}
