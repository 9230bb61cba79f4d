import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { stripFigures } from '@/components/meetings/strip-words';
import { PageHead } from '@/components/ui/page-head';
import type { Day } from '@/domain/calendar';
import type { MeetingFact } from '@/domain/meetings/year-strip';
import type { Partner } from '@/domain/partners/queries';

type PartnerHeadProps = { partner: Partner; facts: readonly MeetingFact[]; today: Day; edit?: string };

/** Who this is and where from, their year in a sentence, and what can be done with the record. */
export async function PartnerHead({ partner, facts, today, edit }: PartnerHeadProps) {
  const t = await getTranslations();
  const { id, name, organization, sector, advisor } = partner;
  const { came } = stripFigures(facts).figures;
  const invited = facts.filter((fact) => fact.invited).length;
  const day = formatDay(today, await getLocale());
  return (
    <>
      <PageHead
        up={{ href: '/partners', label: t('partners.title') }}
        title={name}
        below={[organization, sector && t(`words.sectors.${sector}`)].filter(Boolean).join(' · ')}
        lead={t('partners.leadYear', { name, invited, came, day })}
      />
      {(edit || advisor) && (
        <p className="actions no-print">
          {edit && (
            <a className="act" href={edit}>
              {t('people.editLink')}
            </a>
          )}
          {advisor && <a href={`/advisors/${id}`}>{t('partners.advisorToo')}</a>}
        </p>
      )}
    </>
  );
}
