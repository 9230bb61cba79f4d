import { getLocale, getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import type { Part } from '@/domain/groups/shares';
import type { Prospect } from '@/domain/seats/prospect';
import type { Power } from '@/domain/votes/power';
import { percentAfter, shareInWords } from './seat-words';

type Line = { measure: string; of: (prospect: Prospect) => string };

/** The advisors' part of seats, votes and power, before and after. */
export async function WhatIfTable({ before, after }: { before: Prospect; after: Prospect }) {
  const t = await getTranslations('whatIf');
  const lines = await linesOf(before.power !== null && after.power !== null);
  return (
    <DataTable
      caption={t('caption')}
      items={lines}
      keyOf={({ measure }) => measure}
      columns={[
        { label: t('measure'), names: true, cell: ({ measure }) => measure },
        { label: t('before'), end: true, cell: ({ of }) => of(before) },
        { label: t('after'), end: true, cell: ({ of }) => of(after) },
      ]}
    />
  );
}

async function linesOf(withPower: boolean): Promise<Line[]> {
  const t = await getTranslations('whatIf');
  const locale = await getLocale();
  const part = (of: Part) => t('ofWhole', { ...of, percent: percentAfter(of, locale) });
  const percent = (of: number | undefined) => shareInWords((of ?? 0) * 1000, locale);
  const power = (measure: string, of: (power: { apart: Power; together: Power }) => number): Line => ({
    measure,
    of: (prospect) => percent(prospect.power === null ? 0 : of(prospect.power)),
  });
  return [
    { measure: t('seatShare'), of: ({ standing }) => part(standing.bySeat) },
    { measure: t('weightShare'), of: ({ standing }) => part(standing.byWeight) },
    { measure: t('needed'), of: ({ standing }) => String(standing.needed) },
    ...(withPower
      ? [
          power(t('apart'), ({ apart }) => apart.shapley),
          power(t('apartBanzhaf'), ({ apart }) => apart.banzhaf),
          power(t('together'), ({ together }) => together.shapley),
          power(t('togetherBanzhaf'), ({ together }) => together.banzhaf),
        ]
      : []),
  ];
}
