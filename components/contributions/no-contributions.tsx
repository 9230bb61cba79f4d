import { getTranslations } from 'next-intl/server';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';

type Props = { narrowed: boolean; keeps: boolean; counts: boolean };

/** What stands in place of an empty list: why, and what to do next. */
export async function NoContributions({ narrowed, keeps, counts }: Props) {
  const t = await getTranslations('contributions');
  if (narrowed) return <EmptyNote action={<a href="/contributions">{t('seeAll')}</a>}>{t('noneFound')}</EmptyNote>;
  if (!keeps) return <EmptyNote>{t(counts ? 'figuresOnly' : 'emptyOwn')}</EmptyNote>;
  return (
    <EmptyNote action={<LinkButton href="/contributions/new">{t('writeDown')}</LinkButton>}>{t('empty')}</EmptyNote>
  );
}
