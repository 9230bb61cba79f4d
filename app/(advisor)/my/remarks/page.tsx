import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { advisorViewer } from '@/app/_request/viewer';
import { MissingLinks } from '@/components/remarks/confirm-form';
import { MyRemarks } from '@/components/remarks/my-remarks';
import { Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { remarksOf } from '@/domain/remarks/queries';
import { markAnswerRead } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('my'))('remarksTitle'),
});

/** What an advisor said of their record, and what came of it. */
export default async function MyRemarksPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const remarks = remarksOf(viewer, viewer.personId ?? '');
  const open = remarks.filter(({ settledOn }) => settledOn === null).length;
  const t = await getTranslations('my');
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('historyTitle') }}
        title={t('remarksTitle')}
        lead={remarks.length === 0 ? t('remarksNone') : t('remarksLead', { open })}
      />
      {(await searchParams).sent === 'yes' && remarks.length > 0 && (
        <Note>
          <p role="status">{t('remarksSent')}</p>
        </Note>
      )}
      <div className="mt-4">
        <MyRemarks remarks={remarks} markRead={markAnswerRead} />
      </div>
      <MissingLinks />
    </>
  );
}
