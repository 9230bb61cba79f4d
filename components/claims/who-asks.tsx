import { getTranslations } from 'next-intl/server';
import { Sheet } from '@/components/ui/blocks';
import { FilterChoice } from '@/components/ui/filter-choice';
import { actingChannels } from '@/domain/activity/words';
import type { Claim } from '@/domain/claims/queries';
import { LinesTable } from './lines-table';

/** A claim that its owner is still writing: the office goes on with it only when they asked, and says how they did. */
export async function WhoAsks({ claim }: { claim: Claim }) {
  const t = await getTranslations();
  return (
    <>
      <Sheet title={t('claims.stillWriting', { name: claim.name })}>
        <p>{t('claims.goOnFor')}</p>
        <form method="get" action={`/claims/${claim.id}`} className="filters">
          <FilterChoice
            name="by"
            label={t('common.channel')}
            options={actingChannels.map((value) => ({ value, label: t(`words.actingChannels.${value}`) }))}
          />
          <button type="submit" className="btn quiet">
            {t('claims.writeFor', { name: claim.name })}
          </button>
        </form>
      </Sheet>
      {claim.lines.length > 0 && (
        <div className="sheet">
          <LinesTable claim={claim} judging={false} />
        </div>
      )}
    </>
  );
}
