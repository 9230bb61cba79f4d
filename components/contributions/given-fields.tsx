import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import { RadioGroup, SelectField, TextField } from '@/components/ui/fields';
import type { Day } from '@/domain/calendar';
import { type ContributionKind, contributionKinds } from '@/domain/contributions/words';

type Given = { kind?: ContributionKind; what?: string; onDay?: Day; length?: string };
type Props = { today: Day; given?: Given; mine?: boolean };

/** What it was, which kind, when and how long: to the office or to the advisor themselves. */
export async function GivenFields({ today, given = {}, mine }: Props) {
  const t = await getTranslations();
  const kinds = offered(t, 'contributionKinds', contributionKinds, given.kind).map((kind) => ({
    value: kind,
    label: t(`words.contributionKinds.${kind}`),
  }));
  const what = mine ? t('my.gaveWhat') : t('contributions.what');
  const whatHint = mine ? t('my.gaveWhatHint') : t('contributions.whatHint');
  return (
    <>
      <TextField name="what" label={what} hint={whatHint} defaultValue={given.what} required />
      {mine ? (
        <RadioGroup name="kind" label={t('my.gaveKind')} choices={kinds} defaultValue={given.kind} />
      ) : (
        <SelectField
          name="kind"
          label={t('contributions.kind')}
          empty={t('common.choose')}
          choices={kinds}
          defaultValue={given.kind}
          required
        />
      )}
      <div className="columns level">
        <TextField
          name="onDay"
          type="date"
          label={mine ? t('my.gaveWhen') : t('contributions.day')}
          hint={mine ? t('my.gaveWhenHint') : undefined}
          defaultValue={given.onDay}
          max={today}
          required
        />
        <TextField
          name="length"
          label={mine ? t('my.gaveLength') : t('contributions.length')}
          hint={t('contributions.lengthHint')}
          defaultValue={given.length}
          autoComplete="off"
        />
      </div>
    </>
  );
}
