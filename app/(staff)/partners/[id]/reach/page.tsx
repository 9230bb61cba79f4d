import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { newOnce } from '@/app/_request/once';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { EditPart } from '@/components/people/edit-forms';
import { MailRest } from '@/components/people/mail-rest';
import { SavedNote } from '@/components/settings/saved-note';
import { PageHead } from '@/components/ui/page-head';
import { pauseOn } from '@/domain/notifications/pause-queries';
import { personKept } from '@/domain/people/person-queries';
import { whoKeepsPeople } from '@/domain/people/policy';
import { pauseForPartner, resumeForPartner } from '../../../advisors/[id]/reach/actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer(...whoKeepsPeople);
  const name = personKept(viewer, (await params).id)?.details.name;
  return { title: name && (await getTranslations('contact'))('pageTitle', { name }) };
}

/** Whether mail goes to a partner; an advisor's page says more. */
export default async function PartnerReachPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoKeepsPeople);
  const person = personKept(viewer, (await params).id) ?? notFound();
  const { id, details } = person;
  const { name } = details;
  const today = todayFor(viewer);
  const t = await getTranslations('contact');
  return (
    <>
      <PageHead
        up={{ href: `/partners/${id}`, label: name }}
        title={t('pageTitle', { name })}
        lead={t('pageLeadPartner')}
      />
      {(await searchParams).saved === 'yes' && <SavedNote>{t('saved')}</SavedNote>}
      <EditPart id="mail" title={t('title', { who: 'them' })}>
        <MailRest
          {...{ id, today, once: newOnce(), pause: pauseOn(viewer, id, today) }}
          actions={{ pause: pauseForPartner, resume: resumeForPartner }}
          behalf
        />
      </EditPart>
    </>
  );
}
