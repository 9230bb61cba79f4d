import { getTranslations } from 'next-intl/server';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';

/** What stands in place of an empty list: why, and what to do next. */
export async function NoSuggestions({ narrowed, keeps }: { narrowed: boolean; keeps: boolean }) {
  const t = await getTranslations('suggestions');
  if (narrowed) return <EmptyNote action={<a href="/suggestions">{t('seeAll')}</a>}>{t('noneFound')}</EmptyNote>;
  if (!keeps) return <EmptyNote>{t('emptyOwn')}</EmptyNote>;
  return <EmptyNote action={<LinkButton href="/suggestions/new">{t('writeDown')}</LinkButton>}>{t('empty')}</EmptyNote>;
}
