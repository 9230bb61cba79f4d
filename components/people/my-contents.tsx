import { getTranslations } from 'next-intl/server';
import { formatMinutes, formatMoney } from '@/components/format';
import { Block } from '@/components/ui/blocks';
import type { Language } from '@/domain/people/words';

type Figures = Readonly<
  Record<
    'meetings' | 'votes' | 'suggestions' | 'workMinutes' | 'dueCents' | 'flags' | 'openAhead' | 'openRemarks',
    number
  >
>;
type Entry = { href: string; name: string; says: string };

/** Where everything of an advisor's is: a name to press, and in a few words what is there. */
export async function MyContents({ figures, locale }: { figures: Figures; locale: Language }) {
  const t = await getTranslations('my');
  const { meetings, votes, suggestions, workMinutes, dueCents, flags, openAhead, openRemarks } = figures;
  const time = formatMinutes(workMinutes, locale);
  const money = formatMoney(dueCents, locale);
  const gave: Entry[] = [
    { href: '/my/meetings', name: t('tocMeetings'), says: t('tocMeetingsSays', { count: meetings }) },
    { href: '/my/votes', name: t('tocVotes'), says: t('tocVotesSays', { count: votes }) },
    { href: '/my/suggestions', name: t('tocSuggestions'), says: t('tocSuggestionsSays', { count: suggestions }) },
    { href: '/my/contributions', name: t('tocWork'), says: t('tocWorkSays', { minutes: workMinutes, time }) },
  ];
  const ours: Entry[] = [
    { href: '/my/costs', name: t('tocCosts'), says: t('tocCostsSays', { cents: dueCents, money }) },
    { href: '/my/flags', name: t('tocFlags'), says: t('tocFlagsSays', { count: flags }) },
    { href: '/my/open-meetings', name: t('tocOpen'), says: t('tocOpenSays', { count: openAhead }) },
    { href: '/my/network', name: t('tocNetwork'), says: t('tocNetworkSays') },
  ];
  const record: Entry[] = [
    { href: '/my/remarks', name: t('tocRemarks'), says: t('tocRemarksSays', { count: openRemarks }) },
    { href: '/my/about-me', name: t('tocAbout'), says: t('tocAboutSays') },
    { href: '/my/record', name: t('tocLetter'), says: t('tocLetterSays') },
    { href: '/my/data', name: t('tocData'), says: t('tocDataSays') },
  ];
  return (
    <>
      <Part id="gave" title={t('historyGave')} entries={gave} />
      <Part id="ours" title={t('historyOurs')} entries={ours} />
      <Part id="mine" title={t('historyRecord')} entries={record} />
    </>
  );
}

function Part({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  return (
    <Block id={id} title={title}>
      <ul className="ways">
        {entries.map(({ href, name, says }) => (
          <li key={href}>
            <a href={href}>{name}</a> <span className="soft">{says}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
