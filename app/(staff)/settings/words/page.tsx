import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { WordListLines } from '@/components/settings/word-list-lines';
import { PageHead } from '@/components/ui/page-head';
import { ohtOf } from '@/domain/settings/queries';
import { whoWords } from '@/domain/wordings/policy';
import { lastWorded, wordingsInUse } from '@/domain/wordings/queries';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('wordings'))('title'),
});

export default async function WordsPage() {
  const viewer = await requireViewer(...whoWords);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t('wordings.title')}
        up={{ href: '/settings', label: t('settings.up') }}
        lead={t('wordings.lead')}
      />
      <WordListLines inUse={wordingsInUse(viewer)} last={lastWorded(viewer)} timeZone={ohtOf(viewer).timeZone} />
    </>
  );
}
