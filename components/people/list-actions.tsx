import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/blocks';

/** What can be done beside reading the list of advisors, for who keeps the records. */
export async function ListActions() {
  const t = await getTranslations('people');
  return (
    <div className="actions">
      <LinkButton href="/advisors/new">{t('addLink.advisor')}</LinkButton>
      <a className="act" href="/advisors/alike">
        {t('alikeLink')}
      </a>
    </div>
  );
}
