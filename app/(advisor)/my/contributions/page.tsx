import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { advisorViewer } from '@/app/_request/viewer';
import { MyGifts, MyYears } from '@/components/contributions/my-gifts';
import { formatMinutes } from '@/components/format';
import { LinkButton, Note } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { OWN_PER_PAGE, ownContributions, ownYears } from '@/domain/contributions/said-queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('gaveTitle') });

/** What an advisor gave besides meetings, and the way to say what is not there. */
export default async function MyContributionsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const given = await searchParams;
  const page = pageOf(given.page);
  const { rows, total } = ownContributions(viewer, page);
  if (rows.length === 0 && page > 1) redirect('/my/contributions');
  const years = ownYears(viewer);
  const minutes = years.reduce((sum, year) => sum + year.minutes, 0);
  const t = await getTranslations('my');
  const time = formatMinutes(minutes, await getLocale());
  return (
    <>
      <PageHead title={t('gaveTitle')} lead={t('gaveLead', { total, minutes, time })} />
      {given.saved === 'yes' && (
        <Note>
          <p>{t('gaveSaved')}</p>
        </Note>
      )}
      {years.length > 1 && <MyYears years={years} />}
      <div className="mt-4">
        <MyGifts rows={rows} />
      </div>
      <Pager path="/my/contributions" page={page} pages={Math.ceil(total / OWN_PER_PAGE)} />
      <p className="mt-6">
        <LinkButton href="/my/contributions/new" quiet={total > 0}>
          {t('gaveMissing')}
        </LinkButton>
      </p>
    </>
  );
}
