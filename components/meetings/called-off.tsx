import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/blocks';

/** What people were told when a meeting was called off. */
export async function CalledOff({ because }: { because: string | null }) {
  if (because === null) return null;
  const t = await getTranslations('meetings');
  return <Note>{t('calledOff', { because })}</Note>;
}
