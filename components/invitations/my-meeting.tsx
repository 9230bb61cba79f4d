import { getLocale, getTranslations } from 'next-intl/server';
import { meetingLines } from '@/components/answer/meeting';
import { formatMinutes } from '@/components/format';
import { Block, Sheet } from '@/components/ui/blocks';
import type { MeetingFacts } from '@/domain/meetings/facts-queries';
import type { Story } from '@/domain/meetings/meeting-queries';
import type { Paper } from '@/domain/meetings/paper-queries';

/** When and where a meeting of one's own is, how to be there from afar, and what it offers. */
export async function MyMeetingFacts({ meeting, timeZone }: { meeting: MeetingFacts; timeZone: string }) {
  const t = await getTranslations();
  const { when, where, offers } = meetingLines(meeting, t, await getLocale(), timeZone);
  const { joinLink, dialIn, state } = meeting;
  const ahead = state === 'scheduled';
  return (
    <Sheet>
      <div className="space-y-1">
        <p className="said">{when}</p>
        {(state === 'cancelled' ? [] : where).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {ahead && joinLink !== null && (
          <p className="ways">
            {t('answer.join')} <JoinLink address={joinLink} />
          </p>
        )}
        {ahead && dialIn !== null && <p>{t('answer.dialIn', { number: dialIn })}</p>}
        {ahead && offers !== null && <p>{offers}</p>}
      </div>
    </Sheet>
  );
}

const JoinLink = ({ address }: { address: string }) =>
  /^https?:\/\/\S+$/i.test(address) ? (
    <a href={address} rel="noreferrer">
      {address}
    </a>
  ) : (
    address
  );

type MyAgendaProps = { agenda: MeetingFacts['agenda']; stories: readonly Story[] };

/** What is on the agenda: the stories that open it, then how long, what is asked of those who come, and who brings it. */
export async function MyAgenda({ agenda, stories }: MyAgendaProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (agenda.length + stories.length === 0) return null;
  const told = stories.map(({ id, kind, name, minutes }) => {
    const word = t(`words.storyKinds.${kind}`);
    const title = name === null ? word : t('meetings.storyOf', { kind: word, name });
    return { key: id, title, more: minutes === null ? '' : formatMinutes(minutes, locale) };
  });
  const items = agenda.map(({ title, minutes, input, broughtBy }, at) => {
    const length = minutes === null ? null : formatMinutes(minutes, locale);
    const more = [length, input && t(`words.inputs.${input}`), broughtBy && t('answer.broughtBy', { name: broughtBy })];
    return { key: `item ${at}`, title, more: more.filter(Boolean).join(' · ') };
  });
  return (
    <Block id="agenda" title={t('answer.agenda')}>
      <ol className="rows">
        {[...told, ...items].map(({ key, title, more }) => (
          <li key={key}>
            <div className="grow">
              <p>{title}</p>
              {more !== '' && <p className="soft">{more}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** The papers: a link, or the file itself. */
export async function MyPapers({ papers }: { papers: readonly Paper[] }) {
  const t = await getTranslations('answer');
  if (papers.length === 0) return null;
  return (
    <Block id="papers" title={t('papers')}>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id} className="ways">
            <PaperLink paper={paper} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function PaperLink({ paper: { id, title, link, file } }: { paper: Paper }) {
  if (file !== null) return <a href={`/papers/${id}`}>{title}</a>;
  if (link === null) return <span>{title}</span>;
  return (
    <a href={link} rel="noreferrer">
      {title}
    </a>
  );
}
