import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMonth } from '@/components/format';
import { stripFigures } from '@/components/meetings/strip-words';
import { PageHead } from '@/components/ui/page-head';
import type { Advisor } from '@/domain/advisors/queries';
import type { Day } from '@/domain/calendar';
import type { MeetingFact } from '@/domain/meetings/year-strip';

type AdvisorHeadProps = { advisor: Advisor; facts: readonly MeetingFact[]; today: Day };

/** Who this is, and their year in a sentence. */
export async function AdvisorHead({ advisor, facts, today }: AdvisorHeadProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { name } = advisor;
  const { came, asked, leftOut } = stripFigures(facts).figures;
  const invited = facts.filter((fact) => fact.invited).length;
  const day = formatDay(today, locale);
  const kinds = advisor.kinds.map((kind) => t(`words.advisorKinds.${kind}`)).join(', ');
  const below = [
    kinds.charAt(0).toUpperCase() + kinds.slice(1),
    advisor.joinedOn && t('advisors.since', { month: formatMonth(advisor.joinedOn, locale) }),
    advisor.leftOn && t('advisors.left', { day: formatDay(advisor.leftOn, locale) }),
  ];
  return (
    <PageHead
      up={{ href: '/advisors', label: t('advisors.title') }}
      title={name}
      below={below.filter(Boolean).join(' · ')}
      lead={
        facts.length === 0
          ? t('advisors.leadNothing', { name, day })
          : t('advisors.leadYear', { name, invited, came, leftOut, asked, day })
      }
    />
  );
}
