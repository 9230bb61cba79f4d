import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { PairAlike, ToldApart } from '@/domain/people/lookalike-queries';
import { apartInWords } from './apart';

type PairsProps = {
  pairs: readonly PairAlike[];
  /** What is done about a pair here, beside looking closer: its name says it. */
  say: 'twoPeople' | 'askAgain';
  action: FormAction;
};

/** Records that look as if they were one person's, two by two, each pair with the way to look closer. */
export async function PairsAlike({ pairs, say, action }: PairsProps) {
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
          <ActionForm action={action} label={`${t(`joins.${say}`)}: ${one.name}, ${other.name}`}>
            <HiddenField name="one" value={one.id} />
            <HiddenField name="other" value={other.id} />
            <SubmitButton quiet>{t(`joins.${say}`)}</SubmitButton>
          </ActionForm>
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
