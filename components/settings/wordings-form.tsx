import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField, TickField } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { type ListName, wordLists } from '@/domain/wordings/lists';
import type { Wording } from '@/domain/wordings/queries';

type Heard = Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>>;
type Props = { list: ListName; known: readonly Wording[]; heard: Heard; stamp: string; action: FormAction };

/** The words of a list: what Heard says, and what the office says instead. */
export async function WordingsForm({ list, known, heard, stamp, action }: Props) {
  const t = await getTranslations('wordings');
  const { values, mayHide } = wordLists[list];
  return (
    <ActionForm action={action} className="sheet" label={t(`list.${list}`)}>
      <HiddenField name="list" value={list} />
      <HiddenField name="stamp" value={stamp} />
      {values.map((value, i) => (
        <WordFields
          key={value}
          at={`words[${i}]`}
          value={value}
          heard={{ en: heard.en[value] ?? value, fr: heard.fr[value] ?? value }}
          known={known.find((word) => word.value === value)}
          mayHide={mayHide}
        />
      ))}
      <div className="actions">
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type WordProps = {
  at: string;
  value: string;
  heard: { en: string; fr: string };
  known: Wording | undefined;
  mayHide: boolean;
};

async function WordFields({ at, value, heard, known, mayHide }: WordProps) {
  const t = await getTranslations('wordings');
  return (
    <fieldset className="word">
      <legend>{t('oneWord', heard)}</legend>
      <HiddenField name={`${at}.value`} value={value} />
      <div className="word-fields">
        <TextField
          name={`${at}.labelEn`}
          label={t('en')}
          lang="en"
          defaultValue={known?.labelEn ?? ''}
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          name={`${at}.labelFr`}
          label={t('fr')}
          lang="fr"
          defaultValue={known?.labelFr ?? ''}
          maxLength={80}
          autoComplete="off"
        />
        {mayHide && <TickField name={`${at}.hidden`} label={t('hide')} ticked={known?.hidden} />}
      </div>
    </fieldset>
  );
}
