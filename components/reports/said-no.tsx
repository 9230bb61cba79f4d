import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { ChartTable } from '@/components/charts/chart-table';
import { DataTable } from '@/components/ui/data-table';
import { replyReasons } from '@/domain/invitations/words';
import { familyOf, type People, type ReasonFamily, reasonFamilies, type SaidNo } from '@/domain/reports/said-no';
import { SaidNoCuts } from './said-no-cuts';

/** A bar of the chart: a reason where it may be told by itself, else the reasons it is told with. */
type Why = { name: string; people: People };

/** Why advisors said no: of the whole team, then by what the meetings were like. */
export async function WhySaidNo({ saidNo }: { saidNo: SaidNo }) {
  const all = await getTranslations('report');
  const t = await getTranslations('report.saidNo');
  if (saidNo.people === 'hidden') return <p className="soft">{t('few')}</p>;
  if (saidNo.people === 0) return <p>{t('nobody')}</p>;
  const whys = (await whysOf(saidNo)).filter(({ people }) => people !== 0);
  return (
    <>
      <p>{t('lead', { people: saidNo.people })}</p>
      <p className="soft">{t('key')}</p>
      <Bars
        rows={whys.map(({ name, people }) => ({ name, value: people === 'hidden' ? null : people }))}
        says={({ name, value }) => t('says', { name, people: value ?? 0, hidden: value === null ? 'yes' : 'no' })}
        untold={t('hidden')}
      />
      <ChartTable label={all('asTable')}>
        <DataTable
          caption={t('caption')}
          columns={[
            {
              label: t('reason'),
              names: true,
              cell: ({ name }) => <span className="block first-letter:uppercase">{name}</span>,
            },
            { label: t('people'), end: true, cell: ({ people }) => <Told people={people} /> },
          ]}
          items={whys}
          keyOf={({ name }) => name}
        />
      </ChartTable>
      <Unoffered saidNo={saidNo} />
      <SaidNoCuts saidNo={saidNo} />
    </>
  );
}

async function whysOf({ families, reasons }: SaidNo): Promise<Why[]> {
  const t = await getTranslations('report.saidNo');
  const words = await getTranslations('words.replyReasons');
  const byItself = (family: ReasonFamily): Why[] =>
    replyReasons
      .filter((reason) => familyOf(reason) === family)
      .flatMap((reason) => {
        const people = reasons[reason];
        return people === undefined ? [] : [{ name: words(reason), people }];
      });
  return reasonFamilies.flatMap((family) => {
    const own = byItself(family);
    return own.length > 0 ? own : [{ name: t(`family.${family}`), people: families[family] }];
  });
}

/** A number of people, or that it is not told. */
export async function Told({ people }: { people: People }) {
  const t = await getTranslations('report.saidNo');
  return people === 'hidden' ? <span className="soft">{t('hidden')}</span> : people;
}

/** Said no for cost or care after no offer was made. */
async function Unoffered({ saidNo: { unoffered, families } }: { saidNo: SaidNo }) {
  const t = await getTranslations('report.saidNo');
  const whole = families['cost-or-care'];
  if (whole === 0 || whole === 'hidden') return null;
  if (unoffered === 'hidden') return <p className="mt-3 soft">{t('unofferedHidden')}</p>;
  return (
    <p className={unoffered > 0 ? 'note warn' : 'mt-3'}>
      {t('unoffered', { part: unoffered, whole, all: unoffered === whole ? 'yes' : 'no' })}
    </p>
  );
}
