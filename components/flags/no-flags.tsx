import { getTranslations } from 'next-intl/server';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { canSeeEveryone } from '@/domain/access/sight';
import type { Viewer } from '@/domain/viewer';

/** What stands in place of an empty list: why, and what to do next. */
export async function NoFlags({ viewer, narrowed, empty }: { viewer: Viewer; narrowed: boolean; empty: boolean }) {
  const t = await getTranslations('flags');
  if (narrowed) return <EmptyNote action={<a href="/flags?state=all">{t('showAll')}</a>}>{t('none')}</EmptyNote>;
  if (!empty || !canSeeEveryone(viewer)) return null;
  return <EmptyNote action={<LinkButton href="/imports">{t('emptyAction')}</LinkButton>}>{t('empty')}</EmptyNote>;
}
