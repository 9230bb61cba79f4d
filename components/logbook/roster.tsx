import { getTranslations } from 'next-intl/server';
import type { Logging } from './logging';
import { PersonCells } from './person-cells';

/** Everyone with a seat on the day, and who was written in besides: how each came to be there, and whether they did. */
export async function Roster({ log }: { log: Logging }) {
  const t = await getTranslations('log');
  const { roster, others } = log.page;
  const lines = [...roster, ...others];
  if (lines.length === 0) return <p className="soft">{t('rosterNone')}</p>;
  return (
    <table className="table roster">
      <caption className="sr-only">{t('whoTitle')}</caption>
      <thead>
        <tr>
          {(['who', 'came', 'because', 'guests', 'answer'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`roster.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.personId}>
            <PersonCells line={line} log={log} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
