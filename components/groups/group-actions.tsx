import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/blocks';

export type GroupLinks = { log: string | null; plan: string | null; change: string | null; members: string | null };

/** What can be done with a group, for who may. */
export async function GroupActions({ log, plan, change, members }: GroupLinks) {
  const t = await getTranslations('groups');
  return (
    <div className="actions">
      {log && <LinkButton href={log}>{t('log')}</LinkButton>}
      {plan && (
        <LinkButton quiet href={plan}>
          {t('plan')}
        </LinkButton>
      )}
      {change && (
        <LinkButton quiet href={change}>
          {t('change')}
        </LinkButton>
      )}
      {members && <a href={members}>{t('membersList')}</a>}
    </div>
  );
}
