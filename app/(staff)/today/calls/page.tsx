import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatWeekday } from '@/components/format';
import { HowToPrint } from '@/components/print/how-to-print';
import { CallSheet } from '@/components/today/call-sheet';
import { LettersToPrint } from '@/components/today/letters-to-print';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { toldByCall } from '@/domain/invitations/untold-queries';
import { callSheet } from '@/domain/today/calls-queries';
import { whoCalls } from '@/domain/today/policy';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('calls'))('title') });

export default async function CallsPage() {
  const viewer = await requireViewer(...whoCalls);
  const today = todayFor(viewer);
  const calls = callSheet(viewer, today);
  const t = await getTranslations('calls');
  return (
    <>
      <HowToPrint back={{ href: '/today', label: t('back') }} />
      <PageHead
        above={formatWeekday(today, await getLocale())}
        title={t('title')}
        lead={calls.length > 0 && t('lead', { count: calls.length })}
      />
      {calls.length === 0 && (
        <EmptyNote action={<LinkButton href="/advisors">{t('emptyAction')}</LinkButton>}>{t('empty')}</EmptyNote>
      )}
      {calls.length > 0 && <CallSheet calls={calls} />}
      <LettersToPrint untold={toldByCall(viewer, today)} />
    </>
  );
}
