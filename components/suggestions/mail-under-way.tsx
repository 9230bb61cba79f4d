import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/blocks';
import type { MailState } from '@/domain/notifications/words';

/** The mail that tells the author has not gone out: told is what the mail server took. */
export async function MailUnderWay({ state, name }: { state: MailState; name: string }) {
  const t = await getTranslations('suggestions');
  const failed = state === 'failed';
  return (
    <Note tone={failed ? 'warn' : undefined}>
      <p>{failed ? t('mailFailed', { name }) : t('mailWaits', { name })}</p>
    </Note>
  );
}
