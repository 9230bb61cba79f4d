import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { DatedHead } from '@/components/settings/dated-head';
import { DatedHistory } from '@/components/settings/dated-history';
import { ThresholdForm } from '@/components/settings/threshold-form';
import { periodsOf } from '@/domain/settings/dated';
import { setSoFar } from '@/domain/settings/history-queries';
import { canChangeSettings, whoReadsSettings } from '@/domain/settings/policy';
import { ohtOf } from '@/domain/settings/queries';
import { isThreshold } from '@/domain/settings/thresholds';
import { thresholdDefaults } from '@/domain/settings/words';
import { stampOf } from '@/domain/stamp';
import { saveThreshold } from './actions';

type Props = {
  params: Promise<{ name: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await params;
  return isThreshold(name) ? { title: (await getTranslations('thresholds.name'))(name) } : {};
}

export default async function ThresholdPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoReadsSettings);
  const { name } = await params;
  if (!isThreshold(name)) notFound();
  const t = await getTranslations('thresholds');
  const rows = setSoFar(viewer, 'thresholds').get(name) ?? [];
  const standing = { periods: periodsOf(rows, thresholdDefaults[name]), today: todayFor(viewer) };
  const says = (n: number) => t(`says.${name}`, { n });
  const saved = (await searchParams).saved !== undefined;
  return (
    <>
      <DatedHead kind="thresholds" title={t(`name.${name}`)} says={says} saved={saved} {...standing} />
      {canChangeSettings(viewer) && (
        <ThresholdForm name={name} stamp={stampOf(rows)} action={saveThreshold} {...standing} />
      )}
      <DatedHistory rows={rows} show={String} timeZone={ohtOf(viewer).timeZone} />
    </>
  );
}
