import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoney } from '@/components/format';
import { PageHead } from '@/components/ui/page-head';
import { type Day, daysBetween } from '@/domain/calendar';
import { dueCents } from '@/domain/claims/lifecycle';
import type { Claim, ClaimLine } from '@/domain/claims/queries';
import { costName, placeLine } from './cost-words';

async function place(claim: Claim) {
  const t = await getTranslations();
  const locale = await getLocale();
  return {
    up: { href: '/my/costs', label: t('common.up', { page: t('my.costsTitle') }) },
    above: placeLine(claim, claim.on === null ? '' : formatDay(claim.on, locale)),
  };
}

type Step = 'add' | 'change' | 'receipt' | 'check';

/** One question at a time, and what it is about. */
export async function WritingHead({ claim, step, line }: { claim: Claim; step: Step; line?: ClaimLine }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const money = formatMoney(line?.claimedCents ?? claim.claimedCents, locale);
  const what = line ? costName(line, t, locale) : '';
  const title = step === 'receipt' ? t('costs.receiptTitle', { what, money }) : t(`costs.${step}Title`);
  const lead = step === 'check' ? t('costs.checkLead', { money, count: claim.lines.length }) : undefined;
  return <PageHead title={title} {...(await place(claim))} lead={lead} />;
}

/** How a claim stands that was sent: what was asked, how long it has waited, what was paid. */
export async function MyClaimHead({ claim, today }: { claim: Claim; today: Day }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const due = dueCents(claim.allowedCents, claim.advanceCents);
  const lead = t(`costs.stands.${claim.state}`, {
    asked: formatMoney(claim.claimedCents, locale),
    due: formatMoney(due, locale),
    day: formatDay(claim.paidOn ?? claim.approvedOn ?? claim.submittedOn ?? claim.on ?? today, locale),
    days: claim.on === null ? 0 : daysBetween(claim.on, claim.paidOn ?? today),
  });
  return <PageHead title={t(`costs.standsTitle.${claim.state}`)} {...(await place(claim))} lead={lead} />;
}
