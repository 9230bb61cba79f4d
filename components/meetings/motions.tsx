import { getTranslations } from 'next-intl/server';
import { ChartTable } from '@/components/charts/chart-table';
import { PersonName } from '@/components/people/person-name';
import type { Translate } from '@/components/translate';
import { Block, Tag } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { Outcome } from '@/domain/votes/outcome';
import type { MotionRow } from '@/domain/votes/queries';
import type { RollEntry } from '@/domain/votes/roll-queries';

export type MotionPut = { motion: MotionRow; outcome: Outcome; roll: readonly RollEntry[] };

/** The motions put to a meeting: what came of each, by which votes, and whether it turned on the advisors'. */
export async function Motions({ put, linked }: { put: readonly MotionPut[]; linked: ReadonlySet<string> }) {
  const t = await getTranslations('meetings');
  if (put.length === 0) return null;
  return (
    <Block id="motions" title={t('motionsTitle')}>
      {put.map((one) => (
        <Motion key={one.motion.id} {...one} linked={linked} />
      ))}
    </Block>
  );
}

async function Motion({ motion, outcome, roll, linked }: MotionPut & { linked: ReadonlySet<string> }) {
  const t = await getTranslations();
  const { result, decisiveForAdvisors: decisive, disagrees } = outcome;
  const tone = result === null ? undefined : result === 'carried' ? 'ok' : 'warn';
  return (
    <section className="mt-4">
      <h3>
        {motion.text}{' '}
        <Tag tone={tone}>{result === null ? t('meetings.unknownResult') : t(`words.results.${result}`)}</Tag>
      </h3>
      <p>
        {tallyInWords(motion, t)} {decisive !== null && t(decisive ? 'meetings.decisive' : 'meetings.notDecisive')}{' '}
        {disagrees && <b>{t('meetings.differs')}</b>}
      </p>
      {roll.length > 0 && <Ballots text={motion.text} roll={roll} linked={linked} />}
    </section>
  );
}

/** The votes as they were recorded: by weight where names were, by head where only hands were counted. */
export function tallyInWords(motion: MotionRow, t: Translate): string {
  if (motion.recorded === 'consensus') return t('meetings.motionConsensus');
  if (motion.recorded === 'outcome') return t('meetings.motionOutcome');
  if (motion.recorded === 'counts') {
    if (motion.countFor === null) return t('meetings.motionUncounted');
    const [no, abstain, recused] = [motion.countAgainst ?? 0, motion.countAbstain ?? 0, motion.countRecused ?? 0];
    return t('meetings.motionTally', { yes: motion.countFor, no, abstain, recused, kind: 'hands' });
  }
  if (motion.ballots === 0) return t('meetings.motionUncounted');
  return t('meetings.motionTally', {
    yes: motion.weightFor,
    no: motion.weightAgainst,
    abstain: motion.weightAbstain,
    recused: motion.weightRecused,
    kind: 'weight',
  });
}

type BallotsProps = { text: string; roll: readonly RollEntry[]; linked: ReadonlySet<string> };

async function Ballots({ text, roll, linked }: BallotsProps) {
  const t = await getTranslations();
  return (
    <ChartTable label={t('meetings.ballots')}>
      <DataTable
        caption={t('meetings.ballotsCaption', { text })}
        hideCaption
        items={roll}
        keyOf={(entry) => entry.personId}
        columns={[
          {
            label: t('meetings.person'),
            names: true,
            cell: ({ personId, name }) => <PersonName id={personId} name={name} linked={linked.has(personId)} />,
          },
          { label: t('meetings.seat'), cell: ({ side }) => t(`meetings.${side}Seat`) },
          { label: t('meetings.votes'), end: true, cell: ({ weight }) => weight },
          {
            label: t('meetings.ballot'),
            cell: ({ choice }) =>
              choice === null ? <span className="soft">{t('meetings.noBallot')}</span> : t(`words.choices.${choice}`),
          },
        ]}
      />
    </ChartTable>
  );
}
