import { getLocale, getTranslations } from 'next-intl/server';
import type { Edition } from '@/domain/logbook/edition-queries';
import { formatMoment } from '../format';
import { Block } from '../ui/blocks';
import { DataTable } from '../ui/data-table';
import { type FieldContext, fieldInWords, valueInWords } from './field-words';

type EditionBlockProps = { edition: Edition; timeZone: string; context: FieldContext };

/** One correction: each field that changed, as it was and as it is after. */
export async function EditionBlock({ edition, timeZone, context }: EditionBlockProps) {
  const t = await getTranslations('log');
  const { replacedAt, replacedBy, because, changed } = edition;
  const day = formatMoment(replacedAt, timeZone, await getLocale());
  return (
    <Block id={`edition-${edition.edition}`} title={t('before.line', { day, by: replacedBy ?? t('someone') })}>
      {because && <p>{t('before.because', { because })}</p>}
      {changed.length === 0 && <p className="soft">{t('before.nothing')}</p>}
      {changed.length > 0 && (
        <div className="sheet">
          <DataTable
            caption={t('before.caption', { day })}
            hideCaption
            items={changed}
            keyOf={({ field }) => field}
            columns={[
              { label: t('before.field'), names: true, cell: ({ field }) => fieldInWords(field, context) },
              { label: t('before.was'), cell: ({ field, before }) => valueInWords(field, before, context) },
              { label: t('before.now'), cell: ({ field, after }) => valueInWords(field, after, context) },
            ]}
          />
        </div>
      )}
    </Block>
  );
}
