import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { ChartTable } from '@/components/charts/chart-table';
import { DataTable } from '@/components/ui/data-table';
import { type CutRow, type NoCut, noCuts, reasonFamilies, type SaidNo } from '@/domain/reports/said-no';
import { Told } from './said-no';

/** The same by time of day, by notice and by mode: each as bars, and as a table. */
export const SaidNoCuts = ({ saidNo }: { saidNo: SaidNo }) =>
  (Object.keys(noCuts) as NoCut[]).map((cut) => <Cut key={cut} cut={cut} rows={saidNo.cuts[cut]} />);

const cellsOf = ({ people }: CutRow) => reasonFamilies.map((family) => people[family]);

async function Cut({ cut, rows }: { cut: NoCut; rows: readonly CutRow[] }) {
  const all = await getTranslations('report');
  const t = await getTranslations('report.saidNo');
  const some = rows.filter((row) => cellsOf(row).some((people) => people !== 0));
  const only = some.length === 1 && cellsOf(some[0]!).every((people) => people !== 'hidden') ? some[0] : undefined;
  const bars = some.flatMap(({ band, people }) =>
    reasonFamilies.flatMap((family) => {
      const value = people[family];
      const name = t('bandAndFamily', { band: t(`band.${band}`), family: t(`family.${family}`) });
      return value === 'hidden' || value === 0 ? [] : [{ name, value }];
    }),
  );
  return (
    <>
      <h3 className="mt-4 mb-1">{t(`cut.${cut}`)}</h3>
      {bars.length === 0 && <p className="soft">{t('allHidden')}</p>}
      {only !== undefined && <p>{t('oneBand', { band: t(`band.${only.band}`) })}</p>}
      {bars.length > 0 && only === undefined && (
        <>
          <Bars
            rows={bars}
            says={({ name, value }) => t('says', { name, people: value ?? 0, hidden: 'no' })}
            untold=""
          />
          <ChartTable label={all('asTable')}>
            <DataTable
              caption={t(`cutCaption.${cut}`)}
              columns={[
                { label: t(`cut.${cut}`), names: true, cell: ({ band }) => t(`band.${band}`) },
                ...reasonFamilies.map((family) => ({
                  label: t(`family.${family}`),
                  end: true,
                  cell: ({ people }: CutRow) => <Told people={people[family]} />,
                })),
              ]}
              items={some}
              keyOf={({ band }) => band}
            />
          </ChartTable>
        </>
      )}
    </>
  );
}
