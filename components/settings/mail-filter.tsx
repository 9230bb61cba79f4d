import { getTranslations } from 'next-intl/server';
import { FilterChoice } from '@/components/ui/filter-choice';
import { type MailSearch, mailChoices } from '@/domain/notifications/forms';
import { mailStates } from '@/domain/notifications/words';

/** Which mail is listed, kept in the address. */
export async function MailFilter({ state, q }: Pick<MailSearch, 'state' | 'q'>) {
  const t = await getTranslations();
  const label = (choice: (typeof mailChoices)[number]) => {
    const word = mailStates.find((own) => own === choice);
    return word ? t(`words.mailStates.${word}`) : t(choice === 'all' ? 'outbox.all' : 'outbox.standing');
  };
  return (
    <form method="get" action="/settings/mail" className="filters">
      <div className="field grow">
        <label htmlFor="q">{t('outbox.find')}</label>
        <input type="search" id="q" name="q" defaultValue={q} maxLength={100} autoComplete="off" />
      </div>
      <FilterChoice
        name="state"
        label={t('outbox.state')}
        options={mailChoices.map((value) => ({ value, label: label(value) }))}
        value={state}
      />
      <button type="submit" className="btn quiet">
        {t('outbox.show')}
      </button>
    </form>
  );
}
