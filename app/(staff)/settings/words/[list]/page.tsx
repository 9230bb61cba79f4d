import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { SavedNote } from '@/components/settings/saved-note';
import { WordingsForm } from '@/components/settings/wordings-form';
import { PageHead } from '@/components/ui/page-head';
import { stampOf } from '@/domain/stamp';
import { isListName, wordLists } from '@/domain/wordings/lists';
import { whoWords } from '@/domain/wordings/policy';
import { wordingsOf } from '@/domain/wordings/queries';
import { saveWordings } from './actions';
import { heardWords } from './heard-words';

type Props = {
  params: Promise<{ list: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list } = await params;
  return isListName(list) ? { title: (await getTranslations('wordings.list'))(list) } : {};
}

export default async function WordListPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoWords);
  const { list } = await params;
  if (!isListName(list)) notFound();
  const t = await getTranslations('wordings');
  const { mayHide } = wordLists[list];
  const known = wordingsOf(viewer, list);
  const heard = { en: await heardWords(list, 'en'), fr: await heardWords(list, 'fr') };
  return (
    <>
      <PageHead
        title={t(`list.${list}`)}
        up={{ href: '/settings/words', label: t('title') }}
        lead={`${t('listLead')} ${t(mayHide ? 'hideLead' : 'stateLead')}`}
      />
      {(await searchParams).saved !== undefined && <SavedNote>{t('savedNote')}</SavedNote>}
      <WordingsForm {...{ list, known, heard }} stamp={stampOf(known)} action={saveWordings} />
    </>
  );
}
