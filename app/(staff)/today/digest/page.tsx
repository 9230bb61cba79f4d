import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/fields';
import { PageHead } from '@/components/ui/page-head';
import { ownDigest } from '@/domain/today/digest-queries';
import { whoCalls } from '@/domain/today/policy';
import { resumeMyDigest, stopMyDigest } from './actions';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('digest'))('title') });

/** The mail of the morning: what it is, and whether one gets it. */
export default async function DigestPage() {
  const viewer = await requireViewer(...whoCalls);
  const stands = ownDigest(viewer, todayFor(viewer));
  const t = await getTranslations();
  return (
    <>
      <PageHead up={{ href: '/today', label: t('nav.today') }} title={t('digest.title')} lead={t('digest.lead')} />
      <div className="sheet form">
        <p role="status">{t(`digest.${stands}`)}</p>
        {stands !== 'not-for' && (
          <ActionForm
            action={stands === 'gets' ? stopMyDigest : resumeMyDigest}
            className="mt-4"
            label={t('digest.title')}
          >
            <SubmitButton quiet={stands === 'gets'}>
              {t(stands === 'gets' ? 'digest.stop' : 'digest.resume')}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </>
  );
}
