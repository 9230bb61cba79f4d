import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { MailRest } from '@/components/people/mail-rest';
import { DetailsForm } from '@/components/people/my-details';
import { Block, Note } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import { ownDetails } from '@/domain/advisors/own-details-queries';
import { pauseOn } from '@/domain/notifications/pause-queries';
import { changeMyDetails, pauseMyMail, resumeMyMail } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('aboutTitle') });

/** What the office knows of an advisor and how to reach them, to be changed by themselves. */
export default async function AboutMePage({ searchParams }: Props) {
  const viewer = await advisorViewer();
  const own = ownDetails(viewer);
  if (own === null) notFound();
  const today = todayFor(viewer);
  const t = await getTranslations();
  return (
    <>
      <PageHead
        up={{ href: '/my/history', label: t('my.historyTitle') }}
        title={t('my.aboutTitle')}
        lead={t('my.aboutLead')}
      />
      {(await searchParams).saved === 'yes' && (
        <Note>
          <p role="status">{t('my.aboutSaved')}</p>
        </Note>
      )}
      <DetailsForm own={own} action={changeMyDetails} />
      <Block id="mail" title={t('contact.title', { who: 'you' })}>
        <MailRest
          {...{ id: own.personId, today, once: newOnce(), pause: pauseOn(viewer, own.personId, today) }}
          actions={{ pause: pauseMyMail, resume: resumeMyMail }}
        />
        <p className="mt-6">
          <a href="/my/network">{t('contact.toNetwork')}</a>
        </p>
      </Block>
    </>
  );
}
