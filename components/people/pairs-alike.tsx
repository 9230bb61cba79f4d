import { getLocale, getTranslations } from 'next-intl/server';
import type { PairAlike, ToldApart } from '@/domain/people/lookalike-queries';
import { apartInWords } from './apart';

/** Records that look as if they were one person's, two by two, each pair with the way to look closer. */
export async function PairsAlike({ pairs }: { pairs: readonly PairAlike[] }) {
  const t = await getTranslations();
  return (
    <ul className="rows">
      {pairs.map(({ one, other, because }) => (
        <li key={`${one.id} ${other.id}`}>
          <div className="grow">
            <Who who={one} />
            <Who who={other} />
            <span className="soft block">{t('joins.because', { what: t(`words.likenesses.${because}`) })}</span>
          </div>
          <a className="btn quiet" href={`/advisors/join?one=${one.id}&other=${other.id}`}>
            {t('joins.lookCloser')} <span className="sr-only">{`${one.name}, ${other.name}`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

async function Who({ who }: { who: ToldApart }) {
  const t = await getTranslations();
  return (
    <p>
      <b>{who.name}</b> <span className="soft">{apartInWords(who, t, await getLocale())}</span>
    </p>
  );
}
