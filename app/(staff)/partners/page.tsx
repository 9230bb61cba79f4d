import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { PartnerSearchForm } from '@/components/people/partner-search-form';
import { PartnerTable } from '@/components/people/partner-table';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { Pager, withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { whoSeesPeople } from '@/domain/advisors/policy';
import { startOfMonths } from '@/domain/meetings/year';
import { partnerSearch } from '@/domain/partners/forms';
import { PARTNERS_PER_PAGE, partnerList } from '@/domain/partners/list-queries';
import { canKeepPeople } from '@/domain/people/policy';
import { groupList } from '@/domain/seats/group-queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('partners'))('title'),
});

export default async function PartnersPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoSeesPeople);
  const search = partnerSearch.parse(await searchParams);
  const today = todayFor(viewer);
  const span = { from: startOfMonths(today), today };
  const params = { q: search.q, sector: search.sector, group: search.group, sort: search.sort };
  const { partners, total, organizations } = partnerList(viewer, search, span);
  if (partners.length === 0 && search.page > 1) redirect(withParams('/partners', params, {}));
  const t = await getTranslations();
  const narrowed = Boolean(search.q || search.sector || search.group);
  const groups = groupList(viewer, span).map(({ id, name }) => ({ value: id, label: name }));
  const pages = Math.ceil(total / PARTNERS_PER_PAGE);
  return (
    <>
      <PageHead
        title={t('partners.title')}
        lead={t(narrowed ? 'partners.leadFound' : 'partners.lead', { total, organizations })}
      />
      {canKeepPeople(viewer) && (
        <div className="actions">
          <LinkButton href="/partners/new">{t('people.addLink.partner')}</LinkButton>
        </div>
      )}
      {(total > 0 || narrowed) && <PartnerSearchForm search={search} groups={groups} />}
      {total === 0 && narrowed && (
        <EmptyNote action={<a href="/partners">{t('advisors.clear')}</a>}>{t('advisors.none')}</EmptyNote>
      )}
      {total === 0 && !narrowed && <EmptyNote>{t('partners.empty')}</EmptyNote>}
      {total > 0 && (
        <div className="sheet">
          <PartnerTable {...{ partners, search, params, today }} />
        </div>
      )}
      <Pager path="/partners" params={params} page={search.page} pages={pages} />
    </>
  );
}
