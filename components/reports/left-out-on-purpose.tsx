import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { leaveOutReasons } from '@/domain/invitations/words';
import type { SaidNo } from '@/domain/reports/said-no';
import { Told } from './said-no';

/** Places nobody was invited to on purpose, and the reasons the office gave. */
export async function LeftOutOnPurpose({ leftOut }: { leftOut: SaidNo['leftOut'] }) {
  const t = await getTranslations('report.leftOut');
  const words = await getTranslations('words.leaveOutReasons');
  const { advisors, partners, reasons } = leftOut;
  if (advisors + partners === 0) return <p>{t('nobody')}</p>;
  const some = leaveOutReasons.filter((reason) => reasons[reason] !== 0);
  const isTold = some.some((reason) => reasons[reason] !== 'hidden');
  return (
    <>
      <p>{t('lead', { advisors, partners })}</p>
      {advisors > 0 && !isTold && <p className="mt-3 soft">{t('allHidden')}</p>}
      {isTold && (
        <DataTable
          caption={t('caption')}
          columns={[
            {
              label: t('reason'),
              names: true,
              cell: (reason) => <span className="block first-letter:uppercase">{words(reason)}</span>,
            },
            { label: t('people'), end: true, cell: (reason) => <Told people={reasons[reason]} /> },
          ]}
          items={some}
          keyOf={(reason) => reason}
        />
      )}
    </>
  );
}
