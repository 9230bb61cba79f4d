import { getLocale, getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import { DataTable } from '@/components/ui/data-table';
import type { Sat } from '@/domain/seats/standing-queries';
import { daysInWords } from './seat-words';

/** Everyone who sat, sits or will sit in a seat. */
export async function SeatHistory({ sat }: { sat: readonly Sat[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Block id="history" title={t('seatForm.history')}>
      {sat.length === 0 && <p className="soft">{t('seatForm.historyNone')}</p>}
      {sat.length > 0 && (
        <DataTable
          caption={t('seatForm.historyCaption')}
          hideCaption
          items={[...sat].reverse()}
          keyOf={(one) => one.id}
          columns={[
            { label: t('seatForm.who2'), names: true, cell: ({ name }) => name },
            { label: t('seatForm.role'), cell: ({ role }) => t(`words.memberRoles.${role}`) },
            {
              label: t('groups.term'),
              cell: (one) =>
                daysInWords({ ...one, fromDay: one.fromAssumed ? null : one.fromDay }, t, locale) ??
                t('groups.termUnknown'),
            },
          ]}
        />
      )}
    </Block>
  );
}
