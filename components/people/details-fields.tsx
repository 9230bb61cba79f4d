import { getTranslations } from 'next-intl/server';
import { SelectField, TextArea, TextField } from '@/components/ui/fields';
import type { Details } from '@/domain/people/person-queries';
import { contactChannels, languages } from '@/domain/people/words';

/** Someone's name, and where and how they are reached. */
export async function DetailsFields({ details }: { details?: Details }) {
  const t = await getTranslations();
  const said = (value: string | null | undefined) => value ?? undefined;
  const tidy = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <>
      <TextField name="name" label={t('people.name')} defaultValue={details?.name} maxLength={200} required {...tidy} />
      <div className="pairs">
        <TextField
          {...{ name: 'phone', label: t('people.phone'), defaultValue: said(details?.phone), maxLength: 40, ...tidy }}
          type="tel"
        />
        <TextField
          {...{ name: 'email', label: t('people.email'), defaultValue: said(details?.email), maxLength: 254, ...tidy }}
          type="email"
        />
      </div>
      <TextArea
        {...{ name: 'address', label: t('people.address'), hint: t('people.addressHint'), rows: 3, maxLength: 500 }}
        defaultValue={said(details?.address)}
        autoComplete="off"
      />
      <div className="pairs">
        <SelectField
          {...{ name: 'prefers', label: t('people.prefers'), empty: t('people.notSaid') }}
          defaultValue={said(details?.prefers)}
          choices={contactChannels.map((value) => ({ value, label: t(`words.contactChannels.${value}`) }))}
        />
        <SelectField
          {...{ name: 'language', label: t('people.language'), empty: t('people.notSaid') }}
          defaultValue={said(details?.language)}
          choices={languages.map((value) => ({ value, label: t(`words.languages.${value}`) }))}
        />
      </div>
    </>
  );
}
