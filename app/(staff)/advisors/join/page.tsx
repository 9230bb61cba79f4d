import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { requireViewer } from '@/app/_request/viewer';
import { ChooseTwo } from '@/components/people/choose-two';
import { JoinForm } from '@/components/people/join-form';
import { PageHead } from '@/components/ui/page-head';
import { sideBySide } from '@/domain/joins/queries';
import { peopleToJoin } from '@/domain/people/lookalike-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import { joinAction } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('joins'))('title'),
});

const idOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function JoinPage({ searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsPeople);
  const asked = await searchParams;
  const [one, other] = [idOf(asked.one), idOf(asked.other)];
  const two = one && other ? sideBySide(viewer, one, other) : null;
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/advisors/alike', label: t('joins.alikeTitle') }}
        title={t('joins.title')}
        lead={t('joins.lead')}
      />
      <ChooseTwo people={peopleToJoin(viewer)} one={one} other={other} />
      {two && <JoinForm two={two} once={newOnce()} action={joinAction} />}
      {one && other && !two && <p className="note warn">{t('joins.notTwo')}</p>}
    </>
  );
}
