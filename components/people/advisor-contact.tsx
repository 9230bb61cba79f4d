import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { Facts, Sheet } from '@/components/ui/blocks';
import type { Advisor } from '@/domain/advisors/queries';

/** How to reach someone; only for who sees their whole record. */
export async function AdvisorContact({ advisor }: { advisor: Advisor }) {
  const t = await getTranslations();
  if (!advisor.whole) return <p className="soft mt-4">{t('advisors.partOnly')}</p>;
  const facts = [
    advisor.phone && { word: t('advisors.phone'), is: <a href={`tel:${advisor.phone}`}>{advisor.phone}</a> },
    advisor.email && {
      word: t('advisors.email'),
      is: (
        <a href={`mailto:${advisor.email}`}>
          <Foldable address={advisor.email} />
        </a>
      ),
    },
    advisor.prefers && { word: t('advisors.prefersWord'), is: t(`words.contactChannels.${advisor.prefers}`) },
    advisor.language && { word: t('advisors.language'), is: t(`words.languages.${advisor.language}`) },
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <Sheet title={t('advisors.contactTitle', { name: advisor.name })}>
      {facts.length === 0 ? <p className="soft">{t('advisors.contactNone')}</p> : <Facts facts={facts} />}
    </Sheet>
  );
}

/** An address that folds after its @ and its dots, so that no word of it is cut while there is room for the words. */
function Foldable({ address }: { address: string }) {
  const ends = [...address.matchAll(/[@.]/g)].map(({ index }) => index + 1);
  const parts = [0, ...ends].map((from, i) => ({ from, text: address.slice(from, ends[i]) }));
  return (
    <span>
      {parts.map(({ from, text }) => (
        <Fragment key={from}>
          {from > 0 && <wbr />}
          {text}
        </Fragment>
      ))}
    </span>
  );
}
