import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/blocks';
import { type RecordSection, recordSections } from '@/domain/advisors/contribution-sections';
import { languages } from '@/domain/people/words';

/** Which parts the letter shows, kept in the address, and the letter as a file in either language. */
export async function LetterChoice({ show }: { show: readonly RecordSection[] }) {
  const t = await getTranslations('my');
  const asked = new URLSearchParams(show.map((section) => ['show', section]));
  return (
    <>
      <form method="get" action="/my/record" className="mt-4">
        <fieldset className="field">
          <legend>{t('recordChoose')}</legend>
          {recordSections.map((section) => (
            <label key={section} className="choice">
              <input type="checkbox" name="show" value={section} defaultChecked={show.includes(section)} />
              <span>{t(`recordChoose-${section}`)}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="btn quiet">
          {t('recordChooseButton')}
        </button>
      </form>
      <div className="actions">
        {languages.map((language) => (
          <LinkButton
            key={language}
            quiet={language !== languages[0]}
            href={`/my/record.pdf?${asked}&language=${language}`}
          >
            {t('recordPdf', { language })}
          </LinkButton>
        ))}
      </div>
      <p className="mt-4 soft">{t('recordPrint')}</p>
    </>
  );
}
