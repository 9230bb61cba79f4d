import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block, LinkButton } from '@/components/ui/blocks';
import type { Terms } from '@/domain/groups/terms-queries';

type Props = { groupId: string; terms: readonly Terms[]; mayKeep: boolean };

/** What the group is for and how it works: which edition is in force, and the way to read it. */
export async function GroupTerms({ groupId, terms, mayKeep }: Props) {
  const t = await getTranslations('groups');
  const locale = await getLocale();
  const inForce = terms.find(({ standing }) => standing === 'in-force');
  const next = terms.findLast(({ standing }) => standing === 'ahead');
  const earlier = terms.filter(({ standing }) => standing === 'earlier').length;
  const page = `/groups/${groupId}/terms`;
  return (
    <Block id="terms" title={t('termsTitle')}>
      <p>
        {inForce ? t('termsSince', { day: formatDay(inForce.fromDay, locale) }) : t('termsNone')}{' '}
        {next && t('termsAhead', { day: formatDay(next.fromDay, locale) })}{' '}
        {terms.length > 0 && <a href={page}>{t('termsRead')}</a>}
        {earlier > 0 && <span className="soft"> · {t('termsEarlier', { count: earlier })}</span>}
      </p>
      {mayKeep && terms.length === 0 && (
        <div className="actions">
          <LinkButton quiet href={page}>
            {t('termsSet')}
          </LinkButton>
        </div>
      )}
    </Block>
  );
}
