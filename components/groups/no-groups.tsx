import { getTranslations } from 'next-intl/server';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { canSeeEveryone } from '@/domain/access/sight';
import type { Viewer } from '@/domain/viewer';

/** What stands in place of an empty list: why, and what to do next. */
export async function NoGroups({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('groups');
  if (!canSeeEveryone(viewer)) return <EmptyNote>{t('emptyOwn')}</EmptyNote>;
  const ways = (
    <span className="actions">
      <LinkButton href="/groups/new">{t('add')}</LinkButton>
      <LinkButton quiet href="/imports">
        {t('emptyAction')}
      </LinkButton>
    </span>
  );
  return <EmptyNote action={ways}>{t('empty')}</EmptyNote>;
}
