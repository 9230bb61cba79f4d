import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Params } from '@/components/ui/lists';
import type { Day } from '@/domain/calendar';
import type { SuggestionSearch } from '@/domain/suggestions/forms';
import type { SuggestionListed } from '@/domain/suggestions/list-queries';
import { tellingChannels } from '@/domain/suggestions/words';
import { SuggestionsTable } from './suggestions-table';

type Props = {
  rows: readonly SuggestionListed[];
  search: SuggestionSearch;
  params: Params;
  today: Day;
  keeps: (one: SuggestionListed) => boolean;
  action: FormAction;
};

/** The list, and the steps that can be taken for several of it at once. */
export async function SuggestionsSheet({ rows, search, params, today, keeps, action }: Props) {
  const t = await getTranslations('suggestions');
  const table = <SuggestionsTable {...{ rows, search, params, tickable: keeps }} />;
  if (!rows.some(keeps)) return <div className="sheet">{table}</div>;
  return (
    <ActionForm action={action} className="sheet" label={t('together')}>
      {table}
      <div className="together">
        <h2>{t('together')}</h2>
        <p className="soft">{t('togetherHint')}</p>
        <div className="steps">
          <div>
            <SubmitButton name="step" value="acknowledge" quiet>
              {t('acknowledgeTicked')}
            </SubmitButton>
          </div>
          <AssignTicked today={today} />
          <TellTicked />
        </div>
      </div>
    </ActionForm>
  );
}

async function AssignTicked({ today }: { today: Day }) {
  const t = await getTranslations('suggestions');
  return (
    <div>
      <TextField name="owner" label={t('owner')} autoComplete="off" />
      <TextField name="dueOn" type="date" label={t('dueOn')} min={today} />
      <SubmitButton name="step" value="assign" quiet>
        {t('assignTicked')}
      </SubmitButton>
    </div>
  );
}

async function TellTicked() {
  const t = await getTranslations();
  const ways = tellingChannels.filter((channel) => channel !== 'email');
  return (
    <div>
      <SelectField
        name="channel"
        label={t('suggestions.toldHow')}
        empty={t('common.choose')}
        choices={ways.map((channel) => ({ value: channel, label: t(`words.toldChannels.${channel}`) }))}
      />
      <SubmitButton name="step" value="tell" quiet>
        {t('suggestions.tellTicked')}
      </SubmitButton>
    </div>
  );
}
