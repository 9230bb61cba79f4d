import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { requireViewer } from '@/app/_request/viewer';
import { AcronymTable } from '@/components/settings/acronym-table';
import { AddAcronym, PasteAcronyms } from '@/components/settings/add-acronyms';
import { ChangeAcronym } from '@/components/settings/change-acronym';
import { SavedNote } from '@/components/settings/saved-note';
import { EmptyNote } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { acronymSearch } from '@/domain/acronyms/forms';
import { whoKeepsAcronyms } from '@/domain/acronyms/policy';
import { acronymList } from '@/domain/acronyms/queries';
import { stampOf } from '@/domain/stamp';
import { addToList, pasteList, saveAcronym, takeOut } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('acronyms'))('title'),
});

export default async function AcronymsPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsAcronyms);
  const { change, added, known } = acronymSearch.parse(await searchParams);
  const list = acronymList(viewer);
  const open = list.find(({ id }) => id === change);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t('acronyms.title')}
        up={{ href: '/settings', label: t('settings.up') }}
        lead={t('acronyms.lead', { count: list.length })}
      />
      {added !== undefined && <SavedNote>{t('acronyms.pasted', { added, known: known ?? 0 })}</SavedNote>}
      {open && <ChangeAcronym acronym={open} stamp={stampOf(open)} save={saveAcronym} takeOut={takeOut} />}
      {list.length === 0 && <EmptyNote>{t('acronyms.empty')}</EmptyNote>}
      {list.length > 0 && <AcronymTable acronyms={list} />}
      <AddAcronym once={newOnce()} action={addToList} />
      <PasteAcronyms action={pasteList} />
    </>
  );
}
