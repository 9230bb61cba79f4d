import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/blocks';

/** Where no mail server is set: whether mail goes to the inbox of this machine, or waits for one. */
export async function NoMailServer({ inbox }: { inbox: boolean }) {
  const t = await getTranslations('outbox');
  if (!inbox) return <Note tone="warn">{t('noServer')}</Note>;
  return (
    <Note>
      {t('local')} <a href="/inbox">{t('inbox')}</a>
    </Note>
  );
}
