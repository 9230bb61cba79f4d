import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { advisorViewer } from '@/app/_request/viewer';
import { SayForm, type Saying, sayings } from '@/components/remarks/say-form';
import { PageHead } from '@/components/ui/page-head';
import { groupsBy } from '@/domain/groups/queries';
import { sayOfRecord } from '../../actions';

type Props = { params: Promise<{ what: string }> };

const WORDS = { meeting: 'Meeting', suggestion: 'Suggestion', other: 'Other' } as const;
const sayingOf = async ({ params }: Props): Promise<Saying | undefined> => {
  const { what } = await params;
  return sayings.find((known) => known === what);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const what = await sayingOf(props);
  const t = await getTranslations('my');
  return what ? { title: t(`say${WORDS[what]}Title`) } : {};
}

/** A meeting I was not told of, something I said that is not here, or anything else: one question a page. */
export default async function SayPage(props: Props) {
  const viewer = await advisorViewer();
  const what = await sayingOf(props);
  if (what === undefined) notFound();
  const groups = groupsBy(viewer).filter(({ closedOn }) => closedOn === null);
  const t = await getTranslations('my');
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('historyTitle') }}
        title={t(`say${WORDS[what]}Title`)}
        lead={t(`say${WORDS[what]}Lead`)}
      />
      <SayForm
        action={sayOfRecord}
        what={what}
        once={newOnce()}
        groups={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p className="mt-6 soft">{t('sayCall')}</p>
    </>
  );
}
