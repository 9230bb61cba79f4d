import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { SavedNote } from '@/components/settings/saved-note';
import { TeamForm } from '@/components/settings/team-form';
import { PageHead } from '@/components/ui/page-head';
import { whoChangesSettings } from '@/domain/settings/policy';
import { ohtOf } from '@/domain/settings/queries';
import { stampOf } from '@/domain/stamp';
import { saveTeam } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('team'))('title') });

export default async function TeamPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoChangesSettings);
  const team = ohtOf(viewer);
  const t = await getTranslations();
  return (
    <>
      <PageHead title={t('team.title')} up={{ href: '/settings', label: t('settings.up') }} lead={t('team.lead')} />
      {(await searchParams).saved !== undefined && <SavedNote>{t('team.savedNote')}</SavedNote>}
      <TeamForm team={team} stamp={stampOf(team)} action={saveTeam} />
    </>
  );
}
