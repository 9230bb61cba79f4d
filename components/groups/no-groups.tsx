import { getTranslations } from 'next-intl/server';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { canSeeEveryone } from '@/domain/access/sight';
import type { Viewer } from '@/domain/viewer';

/** What stands in place of an empty list: why, and what to do next. */
export async function NoGroups({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('groups');
  if (!canSeeEveryone(viewer)) return <EmptyNote>{t('emptyOwn')}</EmptyNote>;
  return <EmptyNote action={<LinkButton href="/imports">{t('emptyAction')}</LinkButton>}>{t('empty')}</EmptyNote>;
}
