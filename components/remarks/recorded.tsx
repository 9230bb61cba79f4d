import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMinutes, formatMoney } from '@/components/format';
import { titleWithin } from '@/components/meetings/strip-words';
import { selectable, type Translate } from '@/components/translate';
import type { Language } from '@/domain/people/words';
import type { Recorded } from '@/domain/remarks/recorded-queries';

/** The record that a remark points at: what it is, when, and what it says. */
export async function RecordedQuote({ about }: { about: Recorded }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const says = standingInWords(about, t, locale);
  return (
    <blockquote className="note">
      <p>
        <b>{nameOfRecord(about, t)}</b>
        {about.on !== null && `, ${formatDay(about.on, locale)}`}
      </p>
      {says !== '' && <p>{says}</p>}
    </blockquote>
  );
}

/** What a record is, in a few words. */
export function nameOfRecord({ subject, what, group }: Recorded, t: Translate): string {
  if (subject === 'presence' || subject === 'meeting') {
    return [group ?? t('my.comingOpen'), titleWithin(what, group)].filter(Boolean).join(' – ');
  }
  if (subject === 'ballot' || subject === 'suggestion') return t('brought.suggestion', { text: what ?? '' });
  if (subject === 'contribution') return what ?? '';
  return [t(`remarks.subject-${subject}`), group].filter(Boolean).join(' – ');
}

type Words = Parameters<Translate>[0];

/** What the record says of them, from the words of its lists. */
export function standingInWords({ subject, standing }: Recorded, t: Translate, locale: Language): string {
  const [first = '', second = '', third = ''] = String(standing).split(' ');
  if (subject === 'presence') {
    const there = t('remarks.standing-presence', { origin: selectable(first), attendance: selectable(second) });
    return [there, third !== '' && t('my.recordedTime', { time: formatMinutes(Number(third), locale) })]
      .filter(Boolean)
      .join(' ');
  }
  if (subject === 'ballot') return t('remarks.standing-ballot', { choice: first });
  if (subject === 'claim') return formatMoney(Number(first), locale);
  if (subject === 'membership') return t(`words.memberRoles.${first}` as Words);
  if (subject === 'contribution') {
    const kind = t(`words.contributionKinds.${first}` as Words);
    return [kind, second !== '' && formatMinutes(Number(second), locale)].filter(Boolean).join(', ');
  }
  if (subject === 'meeting' && first !== '') return t('remarks.standing-meeting', { how: selectable(first) });
  return '';
}
