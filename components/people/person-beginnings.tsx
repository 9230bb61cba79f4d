import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import { Facts, Sheet } from '@/components/ui/blocks';
import type { PersonKept } from '@/domain/people/person-queries';
import { EditLink } from './edit-link';

/** How an advisor came to the team: since when, through what, invited by whom; the names the records know them by. */
export async function PersonBeginnings({ person, edit }: { person: PersonKept; edit: string }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { advisor, otherNames } = person;
  const facts = [
    advisor?.joinedOn && { word: t('people.sinceWord'), is: formatDayMedium(advisor.joinedOn, locale) },
    advisor?.recruitedThrough && {
      word: t('people.through'),
      is: t(`words.recruitedThrough.${advisor.recruitedThrough}`),
    },
    person.recruiter && { word: t('people.recruitedBy'), is: person.recruiter },
    advisor?.honorarium && { word: t('people.honorarium'), is: t(`words.honorariumChoices.${advisor.honorarium}`) },
    otherNames.length > 0 && { word: t('people.alsoKnownAs'), is: otherNames.map(({ name }) => name).join(', ') },
  ].filter((fact) => fact !== null && fact !== false && fact !== '' && fact !== undefined);
  return (
    <Sheet title={t('people.beginningsTitle')}>
      {facts.length === 0 ? <p className="soft">{t('people.beginningsNone')}</p> : <Facts facts={facts} />}
      <EditLink href={edit} what={t('people.beginningsTitle')} />
    </Sheet>
  );
}
