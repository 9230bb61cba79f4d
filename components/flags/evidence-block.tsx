import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import type { ShownEvidence } from '@/domain/flags/evidence-queries';
import type { Flag } from '@/domain/flags/queries';
import type { StripFact } from '@/domain/meetings/queries';
import { EvidenceTable } from './evidence-table';
import { FlagStrips } from './flag-strips';

type EvidenceBlockProps = {
  flag: Flag;
  evidence: readonly ShownEvidence[];
  facts: readonly StripFact[];
  advisorHref: string | null;
};

/** The evidence of a flag: the year it speaks of, then each row that shows it, linked to the record. */
export async function EvidenceBlock({ flag, evidence, facts, advisorHref }: EvidenceBlockProps) {
  const t = await getTranslations('flags');
  return (
    <Block id="evidence" title={t('evidenceTitle')}>
      {evidence.length === 0 && flag.finding === null && <p className="soft">{t('evidenceNone')}</p>}
      <FlagStrips facts={facts} />
      {evidence.length > 0 && (
        <div className="sheet">
          <EvidenceTable evidence={evidence} advisorHref={advisorHref} />
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
