import { getTranslations } from 'next-intl/server';
import { type MotionPut, tallyInWords } from '@/components/meetings/motions';
import { Block } from '@/components/ui/blocks';
import type { Story } from '@/domain/meetings/meeting-queries';
import type { AtMeeting } from '@/domain/meetings/there-queries';
import { cameAttendances } from '@/domain/meetings/words';
import type { SuggestionHeard } from '@/domain/suggestions/queries';

type Props = {
  people: readonly AtMeeting[];
  put: readonly MotionPut[];
  stories: readonly Story[];
  said: readonly SuggestionHeard[];
};

/** What the minutes of a meeting take over: who was there, what was decided and by which votes, what was said. */
export async function MinutesExtract({ people, put, stories, said }: Props) {
  const t = await getTranslations();
  const told = stories.map(({ kind, name }) => {
    const word = t(`words.storyKinds.${kind}`);
    return name === null ? word : t('meetings.storyOf', { kind: word, name });
  });
  return (
    <>
      <There people={people} />
      <Lines title={t('meetings.storiesTitle')} lines={told} />
      <Decided put={put} />
      <Lines
        title={t('meetings.saidTitle')}
        lines={said.map(({ text, name }) => t('print.said', { name: name ?? t('meetings.anonymous'), text }))}
      />
    </>
  );
}

const cameHere = ({ attendance }: AtMeeting): boolean => cameAttendances.some((word) => word === attendance);

async function There({ people }: { people: readonly AtMeeting[] }) {
  const t = await getTranslations();
  const came = people.filter(cameHere);
  const named = (some: readonly AtMeeting[]) => some.map(({ name }) => name).join(', ');
  const lines = [
    [t('print.advisorsThere'), named(came.filter(({ side }) => side === 'advisor'))],
    [t('print.partnersThere'), named(came.filter(({ side }) => side === 'partner'))],
    [t('print.regrets'), named(people.filter(({ attendance }) => attendance === 'absent-with-word'))],
    [t('print.absent'), named(people.filter((one) => one.expected && isAway(one)))],
  ].filter(([, names]) => names !== '');
  const guests = people.reduce((sum, person) => sum + person.guests, 0);
  return (
    <Block id="there" title={t('print.there')}>
      <dl className="minutes">
        {lines.map(([word, names]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
      {guests > 0 && <p>{t('print.guests', { guests })}</p>}
    </Block>
  );
}

const isAway = (one: AtMeeting): boolean => !cameHere(one) && one.attendance !== 'absent-with-word';

async function Decided({ put }: { put: readonly MotionPut[] }) {
  const t = await getTranslations();
  if (put.length === 0) return null;
  return (
    <Block id="decided" title={t('meetings.motionsTitle')}>
      <ol className="minutes">
        {put.map(({ motion, outcome: { result } }) => (
          <li key={motion.id}>
            <p className="whitespace-pre-wrap">{motion.text}</p>
            <p>
              <b>{result === null ? t('meetings.unknownResult') : t(`words.results.${result}`)}</b>.{' '}
              {tallyInWords(motion, t)}
            </p>
          </li>
        ))}
      </ol>
    </Block>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Block title={title}>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line} className="whitespace-pre-wrap">
            {line}
          </li>
        ))}
      </ul>
    </Block>
  );
}
