import { getTranslations } from 'next-intl/server';
import { EmptyNote } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { Watcher } from '@/domain/network/watch-queries';

/** Who hears of which open meetings and how; `open` is how many groups have meetings open to see. */
export async function StandingList({ watchers, open }: { watchers: readonly Watcher[]; open: number }) {
  const t = await getTranslations();
  if (watchers.length === 0) {
    return (
      <EmptyNote action={open === 0 && <a href="/groups">{t('network.standingOpen')}</a>}>
        {t(open === 0 ? 'network.standingNoGroup' : 'network.standingNone')}
      </EmptyNote>
    );
  }
  return (
    <div className="sheet">
      <DataTable
        caption={t('network.standingCaption')}
        items={watchers}
        keyOf={({ personId, groupId }) => `${personId} ${groupId}`}
        columns={[
          {
            label: t('network.standingWho'),
            names: true,
            cell: ({ personId, name }) => <a href={`/advisors/${personId}/reach`}>{name}</a>,
          },
          { label: t('network.standingWhat'), cell: ({ group }) => group ?? t('network.standingAll') },
          { label: t('network.standingHow'), cell: ({ by }) => t(`words.contactChannels.${by}`) },
        ]}
      />
    </div>
  );
}
