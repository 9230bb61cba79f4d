import { getTranslations } from 'next-intl/server';
import type { ImportResult } from '@/domain/imports/result';
import { Block } from '../ui/blocks';

type AlsoSaidProps = { result: Pick<ImportResult, 'duplicates' | 'ignored'>; told: 'would' | 'did' };

/** People who may be one and the same, and sheets that were passed over. */
export async function AlsoSaid({ result: { duplicates, ignored }, told }: AlsoSaidProps) {
  const t = await getTranslations('imports.also');
  return (
    <>
      {duplicates.length > 0 && (
        <Block title={t('duplicates', { count: duplicates.length })} id="duplicates">
          <p>{t('duplicatesHint')}</p>
          <ul className="rows">
            {duplicates.map(({ file, sheet, row, name, similarTo }) => (
              <li key={`${file} ${sheet} ${row} ${similarTo}`}>
                <span className="grow">
                  {t.rich('duplicate', { name, similarTo, b: (text) => <strong>{text}</strong> })}
                </span>
                <span className="soft">{t('at', { sheet: sheet || file, row })}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {ignored.length > 0 && (
        <Block title={t('ignored', { count: ignored.length })} id="ignored">
          <p>{t(`ignored-${told}`)}</p>
          <ul className="rows">
            {ignored.map(({ file, sheet }) => (
              <li key={`${file} ${sheet}`}>
                <span>{sheet || file}</span> {sheet && <span className="soft">{file}</span>}
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}
