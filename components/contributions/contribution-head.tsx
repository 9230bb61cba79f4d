import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMinutes } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import type { Contribution } from '@/domain/contributions/queries';

type Props = { one: Contribution; personHref: string | null };

/** What was given, by whom, when, for whom and how long. */
export async function ContributionHead({ one, personHref }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { name, onDay, kind, what, minutes, group, groupId } = one;
  return (
    <PageHead
      up={{ href: '/contributions', label: t('common.up', { page: t('contributions.title') }) }}
      title={what}
      below={
        <>
          {t(`words.contributionKinds.${kind}`)}, {formatDay(onDay, locale)}
          {group !== null && (
            <>
              {', '}
              <a href={`/groups/${groupId}`}>{group}</a>
            </>
          )}
        </>
      }
      lead={
        <>
          {personHref === null ? name : <a href={personHref}>{name}</a>}{' '}
          {minutes === null
            ? t('contributions.noLength')
            : t('contributions.gave', { time: formatMinutes(minutes, locale) })}
        </>
      }
    />
  );
}
