import { getLocale, getTranslations } from 'next-intl/server';
import { formatWeekday } from '@/components/format';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { canSeeEveryone } from '@/domain/access/sight';
import type { Day } from '@/domain/calendar';
import type { Viewer } from '@/domain/viewer';

/** Today in a house without records yet: what to do next. */
export async function NothingToday({ viewer, today }: { viewer: Viewer; today: Day }) {
  const t = await getTranslations('today');
  const action = canSeeEveryone(viewer) && <LinkButton href="/imports">{t('emptyAction')}</LinkButton>;
  return (
    <>
      <PageHead above={formatWeekday(today, await getLocale())} title={t('title')} />
      <EmptyNote action={action}>{t(action ? 'empty' : 'emptyOther')}</EmptyNote>
    </>
  );
}
