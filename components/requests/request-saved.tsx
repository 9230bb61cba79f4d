import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/blocks';
import type { Request } from '@/domain/requests/queries';

/** What was saved just now, and what becomes of it. */
export async function RequestSaved({
  answered,
  told,
  asked,
}: {
  answered: Request | null;
  told: boolean;
  asked: boolean;
}) {
  const t = await getTranslations('requests');
  if (answered === null && !told && !asked) return null;
  const reach = answered?.reach === 'email' ? 'mail' : 'call';
  const text = answered ? t(`saved-${reach}`, { name: answered.name }) : t(told ? 'savedTold' : 'savedAsked');
  return (
    <Note tone="ok">
      <p role="status">
        {text} {answered && reach === 'call' && <a href="/requests?state=answered">{t('seeAnswered')}</a>}
      </p>
    </Note>
  );
}
