import { getTranslations } from 'next-intl/server';
import { Loop } from '@/components/charts/loop';
import type { SuggestionLoop as LoopOf } from '@/domain/suggestions/loop';

/** The loop of one suggestion, with its words. */
export async function SuggestionLoop({ loop }: { loop: LoopOf }) {
  const t = await getTranslations('brought');
  const labels = [t('said'), t('decided'), t('told'), t('seen')] as const;
  return <Loop reached={loop.reached} labels={labels} says={t(`loop${loop.reached}`)} />;
}
