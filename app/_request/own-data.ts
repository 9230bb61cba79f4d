import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { dataPage } from '@/components/people/data-file';
import { ownData } from '@/domain/advisors/own-data-queries';
import { ohtOf } from '@/domain/settings/queries';
import { todayFor } from './today';
import { advisorViewer } from './viewer';

/** All that the records hold of who asks, as a file to keep: to be read, or for a computer. */
export async function dataAnswer(as: 'html' | 'json'): Promise<Response> {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const data = ownData(viewer);
  const content = as === 'json' ? JSON.stringify(bySection(data), null, 2) : await page();
  return new Response(content, {
    headers: {
      'content-type': as === 'json' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="heard-${today}.${as}"`,
      'cache-control': 'no-store',
    },
  });

  async function page(): Promise<string> {
    const t = await getTranslations();
    const locale = await getLocale();
    const made = t('data.made', { day: formatDay(today, locale) });
    return dataPage(data, { title: t('data.title'), made }, { t, locale, timeZone: ohtOf(viewer).timeZone });
  }
}

const bySection = (data: ReturnType<typeof ownData>) =>
  Object.fromEntries(data.map(({ section, rows }) => [section, rows]));
