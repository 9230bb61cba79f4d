import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import type { ShownEvidence } from '@/domain/flags/evidence-queries';
import type { Flag } from '@/domain/flags/queries';
import type { EvidenceKind } from '@/domain/flags/words';
import type { SeatOn } from '@/domain/groups/shares';
import type { StripFact } from '@/domain/meetings/queries';
import { EvidenceTable } from './evidence-table';
import { FlagSeats } from './flag-seats';
import { FlagStrips } from './flag-strips';

type EvidenceBlockProps = {
  flag: Flag;
  evidence: readonly ShownEvidence[];
  facts: readonly StripFact[];
  seats: readonly SeatOn[];
  advisorHref: string | null;
  /** Whether the reader opens the page of a person named in the evidence. */
  opens: (personId: string) => boolean;
  /** The page of the meeting or the group a row points at; null where it is neither, or not open to the reader. */
  pageOf: (row: ShownEvidence) => string | null;
};

/** The evidence of a flag: the year it speaks of, then each row that shows it, linked to the record. */
export async function EvidenceBlock(props: EvidenceBlockProps) {
  const { flag, evidence, facts, seats, advisorHref, opens, pageOf } = props;
  const t = await getTranslations('flags');
  return (
    <Block id="evidence" title={t('evidenceTitle')}>
      {evidence.length === 0 && flag.finding === null && <p className="soft">{t('evidenceNone')}</p>}
      <FlagStrips facts={facts} />
      <FlagSeats seats={seats} />
      {evidence.length > 0 && (
        <div className="sheet">
          <EvidenceTable
            evidence={evidence}
            hrefOf={(row) => pageOf(row) ?? hrefOf(row, facts, advisorHref)}
            opens={opens}
          />
        </div>
      )}
      {advisorHref !== null && (
        <p className="mt-3">
          <a href={advisorHref}>{t('advisorPage', { name: flag.name })}</a>
        </p>
      )}
    </Block>
  );
}

const ON_THE_PAGE: readonly EvidenceKind[] = ['suggestion', 'claim-line', 'contribution'];

/** Where on the advisor's page the record of a row is told; null where it is not, as for a meeting nobody asked them to. */
function hrefOf({ ref }: ShownEvidence, facts: readonly StripFact[], advisorHref: string | null): string | null {
  if (advisorHref === null) return null;
  if (ref.kind === 'meeting') return facts.some((fact) => fact.meetingId === ref.id) ? `${advisorHref}#year` : null;
  return ON_THE_PAGE.includes(ref.kind) ? `${advisorHref}#brought` : null;
}
