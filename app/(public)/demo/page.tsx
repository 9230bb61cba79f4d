import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isDemo } from '@/app/_request/demo';
import { todayFor } from '@/app/_request/today';
import { CastList } from '@/components/access/cast-list';
import { PageHead } from '@/components/ui/page-head';
import { cast } from '@/domain/access/queries';
import { allFlags } from '@/domain/flags/queries';
import { trusted } from '@/domain/viewer';
import { database } from '@/server/database';

/** The door of the demo: one press to be any of its cast. Nowhere else does it exist. */
export default async function DemoPage() {
  if (!isDemo()) notFound();
  const t = await getTranslations('demo');
  const viewer = trusted(database(), 'demo');
  const flags = allFlags(viewer, todayFor(viewer)).filter(({ state }) => state !== 'resolved');
  const members = cast(database()).map((member) => ({
    ...member,
    flags: flags.flatMap(({ personId, rule }) => (personId === member.personId ? [rule] : [])),
  }));
  return (
    <div className="space-y-4">
      <title>{t('title')}</title>
      <PageHead title={t('title')} lead={t('lead')} />
      <CastList cast={members} />
    </div>
  );
}
