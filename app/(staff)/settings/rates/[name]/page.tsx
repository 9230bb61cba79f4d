import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { formatMoney } from '@/components/format';
import { DatedHead } from '@/components/settings/dated-head';
import { DatedHistory } from '@/components/settings/dated-history';
import { RateForm } from '@/components/settings/rate-form';
import { periodsOf } from '@/domain/settings/dated';
import { setSoFar } from '@/domain/settings/history-queries';
import { canChangeSettings, whoReadsSettings } from '@/domain/settings/policy';
import { ohtOf } from '@/domain/settings/queries';
import { isRate } from '@/domain/settings/thresholds';
import { rateDefaults } from '@/domain/settings/words';
import { stampOf } from '@/domain/stamp';
import { saveRate } from './actions';

type Props = {
  params: Promise<{ name: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await params;
  return isRate(name) ? { title: (await getTranslations('rates.name'))(name) } : {};
}

export default async function RatePage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoReadsSettings);
  const { name } = await params;
  if (!isRate(name)) notFound();
  const t = await getTranslations('rates');
  const locale = await getLocale();
  const rows = setSoFar(viewer, 'rates').get(name) ?? [];
  const standing = { periods: periodsOf(rows, rateDefaults[name]), today: todayFor(viewer) };
  const show = (cents: number) => formatMoney(cents, locale);
  const says = (cents: number) => t(`says.${name}`, { amount: show(cents) });
  const saved = (await searchParams).saved !== undefined;
  return (
    <>
      <DatedHead kind="rates" title={t(`name.${name}`)} says={says} saved={saved} {...standing} />
      {canChangeSettings(viewer) && <RateForm name={name} stamp={stampOf(rows)} action={saveRate} {...standing} />}
      <DatedHistory rows={rows} show={show} timeZone={ohtOf(viewer).timeZone} />
    </>
  );
}
