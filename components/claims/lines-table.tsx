import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium, formatMoney } from '@/components/format';
import { type Column, DataTable } from '@/components/ui/data-table';
import { HiddenField } from '@/components/ui/fields';
import type { Claim, ClaimLine } from '@/domain/claims/queries';
import { needsReceipt } from '@/domain/claims/receipt';
import { AllowedField } from './allowed-field';
import { capital, costName, receiptWords, whyAllowed } from './cost-words';
import { plainAmount } from './plain-amount';

type Props = {
  claim: Claim;
  judging: boolean;
  /** Whether a receipt that came on paper can be added. */
  adds?: boolean;
};

/** The costs of a claim: what was asked for, by which rule it counts, what is allowed. `judging`: it can be written. */
export async function LinesTable({ claim, judging, adds = false }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const at = (line: ClaimLine) => claim.lines.findIndex(({ id }) => id === line.id);
  const columns: Column<ClaimLine>[] = [
    { label: t('claims.cost'), names: true, cell: (line) => <Cost line={line} /> },
    {
      label: t('claims.day'),
      cell: (line) => <span className="whitespace-nowrap">{formatDayMedium(line.on, locale)}</span>,
    },
    {
      label: t('claims.receiptHead'),
      cell: (line) => <Receipt line={line} href={adds ? `/claims/${claim.id}?line=${line.id}` : null} />,
    },
    { label: t('claims.asked'), end: true, cell: (line) => formatMoney(line.claimedCents, locale) },
    {
      label: t('claims.allowed'),
      end: true,
      cell: (line) => (
        <>
          {judging ? (
            <>
              <HiddenField name={`lines[${at(line)}].id`} value={line.id} />
              <AllowedField
                name={`lines[${at(line)}].allowed`}
                label={t('claims.allowedOf', { what: costName(line, t, locale) })}
                value={plainAmount(line.proposed.cents, locale)}
              />
            </>
          ) : (
            formatMoney(line.allowedCents ?? line.proposed.cents, locale)
          )}
          <span className="block small soft">{whyAllowed(line, t, locale)}</span>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('claims.linesCaption')}
      hideCaption
      columns={columns}
      items={claim.lines}
      keyOf={({ id }) => id}
    />
  );
}

async function Cost({ line }: { line: ClaimLine }) {
  const t = await getTranslations();
  const name = capital(costName(line, t, await getLocale()));
  return (
    <>
      {name}
      {line.note !== null && line.kind !== 'other' && <span className="block small soft">{line.note}</span>}
    </>
  );
}

async function Receipt({ line, href }: { line: ClaimLine; href: string | null }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      {line.files.length === 0 && (
        <span className={line.receipt === null ? 'soft' : undefined}>{receiptWords(line, t)}</span>
      )}
      {line.files.map((file, at) => (
        <a key={file.id} className="reach" href={`/receipts/${file.id}`}>
          {t('costs.seePicture', { number: at + 1, of: line.files.length })}
        </a>
      ))}
      {href && needsReceipt(line.kind) && line.files.length === 0 && (
        <a className="reach block" href={href}>
          {t('claims.addReceipt')}
          <span className="sr-only"> {costName(line, t, locale)}</span>
        </a>
      )}
    </>
  );
}
