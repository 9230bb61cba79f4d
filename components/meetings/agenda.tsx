import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMinutes, formatTime } from '@/components/format';
import { Block } from '@/components/ui/blocks';
import { agendaTimes } from '@/domain/meetings/agenda';
import type { AgendaItem } from '@/domain/meetings/agenda-queries';
import type { Story } from '@/domain/meetings/meeting-queries';
import type { Paper } from '@/domain/meetings/paper-queries';
import type { Input } from '@/domain/meetings/words';
import { PaperName } from './paper-name';

type AgendaProps = {
  startsAt: number | null;
  timeZone: string;
  items: readonly AgendaItem[];
  /** Stories that open the meeting; those told at one that was held stand elsewhere. */
  stories: readonly Story[];
};

/** What a meeting is about, in order: when, what, by whom, and what is asked of those who are there. */
export async function Agenda({ startsAt, timeZone, items, stories }: AgendaProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (items.length + stories.length === 0) return null;
  const times = agendaTimes(startsAt, [...stories, ...items]);
  const at = (place: number) => {
    const begins = times[place] ?? null;
    return begins === null ? null : formatTime(begins, timeZone, locale);
  };
  return (
    <Block id="agenda" title={t('meetings.agendaTitle')}>
      <ol className="agenda">
        {stories.map(({ id, kind, name, minutes }, place) => {
          const word = t(`words.storyKinds.${kind}`);
          const title = name === null ? word : t('meetings.storyOf', { kind: word, name });
          return <Line key={id} time={at(place)} title={title} minutes={minutes} name={null} input={null} />;
        })}
        {items.map(({ id, ...item }, place) => (
          <Line key={id} time={at(stories.length + place)} {...item} />
        ))}
      </ol>
    </Block>
  );
}

type LineProps = {
  time: string | null;
  title: string;
  minutes: number | null;
  name: string | null;
  input: Input | null;
};

async function Line({ time, title, minutes, name, input }: LineProps) {
  const t = await getTranslations();
  const about = [
    name !== null && t('meetings.broughtBy', { name }),
    input !== null && t(`words.inputs.${input}`),
    minutes !== null && formatMinutes(minutes, await getLocale()),
  ];
  return (
    <li>
      {time !== null && <span className="when num">{time}</span>}
      <span className="grow">
        {title} <span className="soft small block">{about.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}

/** The papers of a meeting, with the day each was sent; on paper, their names alone. */
export async function Papers({ papers, bare }: { papers: readonly Paper[]; bare?: boolean }) {
  const t = await getTranslations('meetings');
  const locale = await getLocale();
  if (papers.length === 0) return null;
  return (
    <Block id="papers" title={t('papersTitle')}>
      <ul className="lines">
        {papers.map((paper) => (
          <li key={paper.id}>
            <span>
              <PaperName paper={paper} />
            </span>
            <span className="soft small">
              {bare
                ? null
                : paper.sentOn === null
                  ? t('paperUnsent')
                  : t('paperSent', { day: formatDay(paper.sentOn, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
