import { getTranslations } from 'next-intl/server';
import type { Day } from '@/domain/calendar';

/** Which days the report is about: a plain form, so that the address is the report. */
export async function PeriodForm({ from, to }: { from: Day; to: Day }) {
  const t = await getTranslations('report');
  const days = [
    { name: 'from', label: t('from'), value: from },
    { name: 'to', label: t('to'), value: to },
  ];
  return (
    <form className="filters" method="get" action="/reports/equity">
      {days.map((day) => (
        <div key={day.name} className="field">
          <label htmlFor={day.name}>{day.label}</label>
          <input id={day.name} name={day.name} type="date" required defaultValue={day.value} />
        </div>
      ))}
      <button type="submit" className="btn quiet">
        {t('show')}
      </button>
    </form>
  );
}
