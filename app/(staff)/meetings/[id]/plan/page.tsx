import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { errorText } from '@/app/_request/form-errors';
import { newOnce } from '@/app/_request/once';
import { meetingName } from '@/components/meetings/meeting-name';
import { AcronymsPart } from '@/components/planning/acronyms-part';
import { AgendaForm } from '@/components/planning/agenda-form';
import { CancelForm } from '@/components/planning/cancel-form';
import { ChangePlan } from '@/components/planning/change-plan';
import { ClashNote } from '@/components/planning/clash-note';
import { PapersPart } from '@/components/planning/papers-part';
import { PlanFacts } from '@/components/planning/plan-facts';
import { PlanHead } from '@/components/planning/plan-head';
import { SeriesPart } from '@/components/planning/series-part';
import { StoriesPart } from '@/components/planning/stories-part';
import { Block, LinkButton } from '@/components/ui/blocks';
import { doorsOf } from '@/domain/meetings/doors';
import { MOST_AGENDA_LINES } from '@/domain/planning/forms';
import * as actions from './actions';
import { plannedMeeting } from './planned';

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plan } = await plannedMeeting((await params).id);
  const t = await getTranslations();
  return { title: t('plan.door', { name: meetingName(plan, t) }) };
}

const one = (value: string | string[] | undefined): string | null => (typeof value === 'string' ? value : null);
const fresh = (count: number): string[] => Array.from({ length: count }, newOnce);

export default async function MeetingPlanPage({ params, searchParams }: Props) {
  const planned = await plannedMeeting((await params).id);
  const { plan, stamp, today, timeZone, items, stories, papers } = planned;
  const search = await searchParams;
  const refused = one(search.refused);
  const doors = doorsOf(planned.meeting, today, { plans: true, records: true });
  const isAhead = plan.state === 'scheduled';
  const t = await getTranslations('plan');
  return (
    <>
      <PlanHead
        plan={plan}
        doors={doors}
        agendaItems={items.length}
        papersUnsent={papers.filter(({ sentOn }) => sentOn === null).length}
        saved={{ what: one(search.saved), told: Number(one(search.told)) || 0 }}
      />
      <ClashNote clashes={planned.clashes} timeZone={timeZone} />
      {isAhead && (
        <PlanFacts plan={plan} timeZone={timeZone}>
          <ChangePlan plan={plan} stamp={stamp} today={today} action={actions.changePlanOf} />
        </PlanFacts>
      )}
      {isAhead && (
        <StoriesPart
          meetingId={plan.id}
          stories={stories}
          once={newOnce()}
          people={planned.people}
          add={actions.addStoryOf}
          remove={actions.removeStoryOf}
        />
      )}
      <Block id="agenda" title={t('agendaTitle')}>
        <AgendaForm
          plan={plan}
          items={items}
          stories={stories}
          fresh={fresh(Math.min(items.length === 0 ? 5 : 3, MOST_AGENDA_LINES - items.length))}
          stamp={planned.agendaStamp}
          timeZone={timeZone}
          bringers={planned.bringers}
          action={actions.setAgendaOf}
        />
      </Block>
      <PapersPart
        meetingId={plan.id}
        papers={papers}
        today={today}
        once={{ link: newOnce(), file: newOnce() }}
        refused={refused === null ? null : await errorText(refused)}
        actions={{
          add: actions.addPaperOf,
          change: actions.changePaperOf,
          remove: actions.removePaperOf,
          sent: actions.papersSentOf,
        }}
      />
      <AcronymsPart
        meetingId={plan.id}
        found={planned.acronyms}
        onces={fresh(planned.acronyms.unexplained.length)}
        add={actions.explainOf}
      />
      <SeriesPart meetings={planned.series} here={plan.id} />
      <p className="actions">
        <LinkButton quiet href={`/meetings/plan?like=${plan.id}`}>
          {t('like')}
        </LinkButton>
      </p>
      {isAhead && <CancelForm plan={plan} stamp={stamp} action={actions.cancelOf} />}
    </>
  );
}
