import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { Facts, Sheet } from '@/components/ui/blocks';
import type { ContactChannel, Language } from '@/domain/people/words';
import { EditLink } from './edit-link';

type Reached = {
  name: string;
  prefers: ContactChannel | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  language: Language | null;
  whole: boolean;
};

type Props = { advisor: Reached; edit?: string | undefined; reach?: string | undefined };

/** How to reach someone, the way they prefer first; only for who sees their whole record. */
export async function AdvisorContact({ advisor, edit, reach }: Props) {
  const t = await getTranslations();
  if (!advisor.whole) return <p className="soft mt-4">{t('advisors.partOnly')}</p>;
  const { prefers } = advisor;
  const ways = [
    {
      way: 'phone',
      word: t('advisors.phone'),
      is: advisor.phone && <a href={`tel:${advisor.phone}`}>{advisor.phone}</a>,
    },
    {
      way: 'email',
      word: t('advisors.email'),
      is: advisor.email && (
        <a href={`mailto:${advisor.email}`}>
          <Foldable address={advisor.email} />
        </a>
      ),
    },
    {
      way: 'paper',
      word: t('people.address'),
      is: advisor.address && <span className="whitespace-pre-line">{advisor.address}</span>,
    },
  ];
  const facts = [
    { word: t('advisors.prefersWord'), is: prefers && <b>{t(`words.contactChannels.${prefers}`)}</b> },
    ...ways.filter(({ way }) => way === prefers),
    ...ways.filter(({ way }) => way !== prefers),
    { word: t('advisors.language'), is: advisor.language && t(`words.languages.${advisor.language}`) },
  ].filter(({ is }) => Boolean(is));
  return (
    <Sheet title={t('advisors.contactTitle', { name: advisor.name })}>
      {facts.length === 0 ? <p className="soft">{t('advisors.contactNone')}</p> : <Facts facts={facts} />}
      {edit && <EditLink href={edit} what={t('advisors.contactTitle', { name: advisor.name })} />}
      {reach && (
        <p className="no-print mt-2">
          <a href={reach}>{t('contact.toPage')}</a>
        </p>
      )}
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
