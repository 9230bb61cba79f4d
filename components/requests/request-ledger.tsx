import { getLocale, getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { LedgerLine } from '@/domain/requests/ledger';
import type { Ledger } from '@/domain/requests/ledger-queries';

/** The year of asking to come: how often each table was asked, what it said, and how long that took; and by who led it. */
export async function RequestLedger({ ledger }: { ledger: Ledger }) {
  const t = await getTranslations('requests');
  if (ledger.groups.length === 0) return null;
  return (
    <Block id="ledger" title={t('ledger')}>
      <p>{t('ledgerLead')}</p>
      <div className="mt-4">
        <LedgerTable lines={ledger.groups} of="group" />
      </div>
      {ledger.chairs.length > 0 && (
        <div className="mt-6">
          <LedgerTable lines={ledger.chairs} of="chair" />
        </div>
      )}
    </Block>
  );
}

async function LedgerTable({ lines, of }: { lines: readonly LedgerLine[]; of: 'group' | 'chair' }) {
  const t = await getTranslations('requests');
  const locale = await getLocale();
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const figure = (name: 'asked' | 'yes' | 'withSeat' | 'no' | 'waiting'): Column<LedgerLine> => ({
    label: t(`ledger-${name}`),
    end: true,
    cell: (line) => line[name],
  });
  return (
    <DataTable<LedgerLine>
      caption={t(`ledgerBy-${of}`)}
      items={lines}
      keyOf={({ id }) => id ?? 'open'}
      columns={[
        { label: t(`ledgerOf-${of}`), names: true, cell: ({ name }) => name ?? t('openMeetings') },
        figure('asked'),
        figure('yes'),
        figure('withSeat'),
        figure('no'),
        figure('waiting'),
        { label: t('ledger-days'), end: true, cell: (line) => (line.days === null ? '–' : days.format(line.days)) },
      ]}
    />
  );
}
