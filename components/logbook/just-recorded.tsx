import { getTranslations } from 'next-intl/server';
import { Note } from '../ui/blocks';

type JustRecordedProps = {
  /** How the reader came here: from recording it, or late, after someone else did. */
  how: 'saved' | 'savedAgain' | 'savedBefore';
  /** Suggestions heard there that nobody has to answer yet. */
  waiting: number;
};

/** What was saved, in a sentence, and what to do next. */
export async function JustRecorded({ how, waiting }: JustRecordedProps) {
  const t = await getTranslations('log');
  return (
    <Note>
      <p role="status">
        {t(how)}{' '}
        {waiting > 0 && t.rich('savedHeard', { count: waiting, link: (words) => <a href="/suggestions">{words}</a> })}
      </p>
    </Note>
  );
}
