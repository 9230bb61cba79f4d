import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { SuggestionLoop } from '@/components/people/suggestion-loop';
import { PageHead } from '@/components/ui/page-head';
import type { SuggestionListed } from '@/domain/suggestions/list-queries';
import { shortened, standsInWords } from './stands';

const TITLE = 160;

type Props = { one: SuggestionListed; personHref: string | null };

/** The words, who said them, when and where; how far they came, drawn and in a sentence. */
export async function SuggestionHead({ one, personHref }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { text, raisedOn, loop } = one;
  return (
    <>
      <PageHead
        up={{ href: '/suggestions', label: t('common.up', { page: t('suggestions.title') }) }}
        title={t('brought.suggestion', { text: shortened(text, TITLE) })}
        below={
          <>
            <Who one={one} href={personHref} />, {formatDay(raisedOn, locale)}
            <Where one={one} />
          </>
        }
        lead={standsInWords(one, t, locale)}
      />
      {text.length > TITLE && <blockquote className="note whitespace-pre-line">{text}</blockquote>}
      <p className="mt-4">
        <SuggestionLoop loop={loop} />
      </p>
    </>
  );
}

async function Who({ one: { name }, href }: { one: SuggestionListed; href: string | null }) {
  const t = await getTranslations('suggestions');
  if (name === null) return t('byNobody');
  return href === null ? name : <a href={href}>{name}</a>;
}

async function Where({ one: { group, groupId, meetingId } }: { one: SuggestionListed }) {
  const t = await getTranslations('suggestions');
  if (meetingId !== null)
    return (
      <>
        {', '}
        <a href={`/meetings/${meetingId}`}>{group === null ? t('atMeeting') : t('atMeetingOf', { group })}</a>
      </>
    );
  if (groupId === null || group === null) return null;
  return (
    <>
      {', '}
      <a href={`/groups/${groupId}`}>{group}</a>
    </>
  );
}
