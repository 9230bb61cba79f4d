import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MyPrompts } from '@/components/claims/my-prompts';
import { formatMoney } from '@/components/format';
import { MyCosts, MyHonoraria } from '@/components/people/my-costs';
import { Block, LinkButton } from '@/components/ui/blocks';
import { Pager } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import { pageOf } from '@/domain/advisors/forms';
import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';
import { claimPrompts } from '@/domain/claims/prompts-queries';
import { answerOffer, waiveMine } from './actions';

const PER_PAGE = 12;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('costsTitle') });

export default async function MyCostsPage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const self = viewer.personId ?? '';
  const page = pageOf((await searchParams).page);
  const costs = timelineOf(viewer, self, today, { kinds: ['claim'], page, perPage: PER_PAGE });
  const honoraria = timelineOf(viewer, self, today, { kinds: ['honorarium'], perPage: PER_PAGE }).entries;
  const { paidCents: paid, dueCents: due, honorariumCents } = ownSums(viewer, today);
  const prompts = page === 1 ? claimPrompts(viewer, today) : [];
  const locale = await getLocale();
  const money = { paid, paidMoney: formatMoney(paid, locale), due, dueMoney: formatMoney(due, locale) };
  const t = await getTranslations();
  return (
    <>
      <PageHead title={t('my.costsTitle')} lead={costs.total === 0 ? t('costs.none') : t('my.costsLead', money)} />
      {costs.total > 0 && prompts.some(({ kind }) => kind === 'meeting') && (
        <p className="mt-4">{t('costs.whatWePay')}</p>
      )}
      {prompts.length > 0 && (
        <MyPrompts prompts={prompts} self={self} actions={{ waive: waiveMine, answer: answerOffer }} />
      )}
      <div className="actions">
        <LinkButton href="/my/costs/new" quiet>
          {t('costs.askOther')}
        </LinkButton>
      </div>
      {costs.total > 0 && (
        <Block title={t('costs.askedTitle')} id="asked">
          <MyCosts costs={costs.entries.filter((entry) => entry.kind === 'claim')} today={today} />
        </Block>
      )}
      <Pager path="/my/costs" page={page} pages={Math.ceil(costs.total / PER_PAGE)} />
      <MyHonoraria honoraria={honoraria.filter((entry) => entry.kind === 'honorarium')} cents={honorariumCents} />
    </>
  );
}
