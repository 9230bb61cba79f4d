import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatTime, formatWeekday } from '@/components/format';
import { Block, Facts, Sheet, Tag } from '@/components/ui/blocks';
import { offers } from '@/domain/meetings/words';
import type { Plan } from '@/domain/planning/queries';

/** When it is, how one can be there and what it offers; beneath, the way to change it. */
export async function PlanFacts({ plan, timeZone, children }: { plan: Plan; timeZone: string; children?: ReactNode }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const hours = [plan.startsAt, plan.endsAt].flatMap((at) => (at === null ? [] : [formatTime(at, timeZone, locale)]));
  const open =
    plan.openToSee === null
      ? plan.groupId === null
        ? 'openYes'
        : 'openAsGroup'
      : plan.openToSee
        ? 'openYes'
        : 'openNo';
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const offered = offers.filter((offer) => plan.offers.includes(offer));
  const facts = [
    { word: t('meetings.when'), is: formatWeekday(plan.on, locale) },
    { word: t('plan.factTime'), is: <Known is={hours.join('–')} lacks={t('plan.missing.times')} /> },
    plan.mode !== null && { word: t('plan.factHow'), is: t(`words.modes.${plan.mode}`) },
    { word: t('plan.factPlace'), is: plan.place ?? <Dash /> },
    plan.joinLink !== null && {
      word: t('plan.factLink'),
      is: (
        <a href={plan.joinLink} rel="noreferrer">
          {plan.joinLink}
        </a>
      ),
    },
    plan.dialIn !== null && { word: t('plan.factPhone'), is: plan.dialIn },
    {
      word: t('plan.factOffers'),
      is:
        plan.offers.length === 0
          ? t('plan.offersNone')
          : list.format(offered.map((offer) => t(`words.offers.${offer}`))),
    },
    { word: t('plan.factGuests'), is: t(plan.mayBringGuests ? 'plan.guestsYes' : 'plan.guestsNo') },
    { word: t('plan.factOpen'), is: t(`plan.${open}`) },
    plan.key && { word: t('meetings.keyWord'), is: <Tag>{t('meetings.keyTag')}</Tag> },
  ];
  return (
    <Block id="when" title={t('plan.facts')}>
      <Sheet>
        <Facts facts={facts.filter((fact) => typeof fact === 'object')} />
        {children}
      </Sheet>
    </Block>
  );
}

const Dash = () => <span className="soft">–</span>;
const Known = ({ is, lacks }: { is: string; lacks: string }) => (is === '' ? <Tag tone="warn">{lacks}</Tag> : is);
