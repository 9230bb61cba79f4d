import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import type { Terms } from '@/domain/groups/terms-queries';

export async function TermsHead(props: { group: { id: string; name: string }; inForce: Terms | undefined }) {
  const t = await getTranslations('termsForm');
  const { group, inForce } = props;
  const day = inForce ? formatDay(inForce.fromDay, await getLocale()) : '';
  return (
    <PageHead
      up={{ href: `/groups/${group.id}`, label: group.name }}
      title={t('title', { name: group.name })}
      lead={t('lead', { state: inForce ? 'some' : 'none', day })}
    />
  );
}

/** One edition as it was written, or where it is kept. */
export async function TermsText({ terms: { text, link } }: { terms: Terms }) {
  const t = await getTranslations('termsForm');
  return (
    <>
      {text && <div className="prose">{text}</div>}
      {link && (
        <p className="mt-3">
          {t('linkOnly')}{' '}
          <a href={link} rel="noreferrer" className="break-words">
            {link}
          </a>
        </p>
      )}
    </>
  );
}

/** What was in force before, and what is still to come. */
export async function EarlierTerms({ terms }: { terms: readonly Terms[] }) {
  const t = await getTranslations('termsForm');
  const locale = await getLocale();
  if (terms.length === 0) return null;
  return (
    <Block id="earlier" title={t('earlier')}>
      {terms.map((one) => (
        <details key={one.id}>
          <summary>
            {t(one.standing === 'ahead' ? 'editionAhead' : 'editionSince', { day: formatDay(one.fromDay, locale) })}
          </summary>
          <TermsText terms={one} />
        </details>
      ))}
    </Block>
  );
}
