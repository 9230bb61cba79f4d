import { formatMoney, formatNumber } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { ClaimLine } from '@/domain/claims/queries';
import { listedReason, needsReceipt } from '@/domain/claims/receipt';
import type { Language } from '@/domain/people/words';

type Cost = Pick<ClaimLine, 'kind' | 'quantity' | 'meal' | 'note'>;

/** What a cost was: "42 km by car", "respite care, 3 h", "lunch", in their own words where it is something else. */
export function costName({ kind, quantity, meal, note }: Cost, t: Translate, locale: Language): string {
  const name = t(`words.expenseKinds.${kind}`);
  if (kind === 'mileage' && quantity !== null) return t('claims.km', { km: formatNumber(quantity, locale) });
  if (kind === 'meals' && meal !== null) return t(`words.mealKinds.${meal}`);
  if (quantity !== null && kind !== 'mileage')
    return t('claims.hours', { name, hours: formatNumber(quantity, locale) });
  return kind === 'other' && note !== null ? note : name;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why less is allowed than was asked for, or how it is counted; nothing where there is nothing to explain. */
export function whyAllowed({ proposed, quantity, meal }: ClaimLine, t: Translate, locale: Language): string | null {
  const rate = proposed.rateCents === null ? '' : formatMoney(proposed.rateCents, locale);
  if (proposed.rule === 'by-the-km') return t('claims.why.km', { km: formatNumber(quantity ?? 0, locale), rate });
  if (proposed.rule === 'meal-cap')
    return t('claims.why.meal', { meal: t(`words.mealKinds.${meal ?? 'lunch'}`), rate });
  if (proposed.rule === 'care-rate-cap') return t('claims.why.careRate', { rate });
  return proposed.rule === 'care-hours-cap' ? t('claims.why.careHours') : null;
}

/** How it is with the receipt, where there is no picture of it. */
export function receiptWords(line: ClaimLine, t: Translate): string {
  if (!needsReceipt(line.kind)) return t('claims.receipt.notNeeded');
  if (line.receipt === 'yes') return t('claims.receipt.paper');
  if (line.receipt === null) return t('claims.receipt.open');
  const listed = listedReason(line.noReceiptBecause);
  const because = listed === null ? (line.noReceiptBecause ?? '') : t(`words.noReceiptReasons.${listed}`);
  return because === '' ? t('claims.receipt.none') : t('claims.receipt.because', { because });
}

type About = { group: string | null; title: string | null };

/** What a claim is about, for a sentence that also holds without: `known` says whether there is anything to name. */
export const aboutOf = ({ group, title }: About): { about: string; known: 'yes' | 'no' } => {
  const about = group ?? title ?? '';
  return { about, known: about === '' ? 'no' : 'yes' };
};

/** A line of what and when, without what is not known. */
export const placeLine = (of: About, day: string): string =>
  [aboutOf(of).about, day].filter((part) => part !== '').join(', ');
