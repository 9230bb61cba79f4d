import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/blocks';
import type { CheckState } from '@/domain/remarks/checking';

type CheckEndProps = { state: CheckState; said: string | null; wrong: { href: string; what: string } };

/** What someone said of one record of theirs, and the way to say that it is wrong. */
export async function CheckEnd({ state, said, wrong }: CheckEndProps) {
  const t = await getTranslations('my');
  return (
    <span className="check">
      {state === 'confirmed' && <Tag tone="ok">{t('stateConfirmed')}</Tag>}
      {state === 'disputed' && <Tag tone="warn">{t('stateDisputed')}</Tag>}
      {state === 'answered' && <Tag>{t('stateAnswered')}</Tag>}
      {(state === 'disputed' || state === 'answered') && said !== null && (
        <a href={`/my/remarks#${said}`}>{t('seeAnswer')}</a>
      )}
      {state !== 'disputed' && (
        <a href={wrong.href} aria-label={t('notRightOf', { what: wrong.what })}>
          {t('notRight')}
        </a>
      )}
    </span>
  );
}
