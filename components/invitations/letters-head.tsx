import { getTranslations } from 'next-intl/server';
import { meetingName } from '@/components/meetings/meeting-name';
import { EmptyNote, LinkButton } from '@/components/ui/blocks';
import { withParams } from '@/components/ui/lists';
import { PageHead } from '@/components/ui/page-head';
import type { Meeting } from '@/domain/meetings/meeting-queries';

type Props = { meeting: Meeting; count: number; person: string | null; large: boolean };

/** On the screen only: how many letters there are, and how to print them small or large. */
export async function LettersHead({ meeting, count, person, large }: Props) {
  const t = await getTranslations();
  const back = `/meetings/${meeting.id}/invitations`;
  const here = `/meetings/${meeting.id}/letters`;
  const other = withParams(here, {}, { person: person ?? undefined, large: large ? undefined : 'yes' });
  return (
    <div className="no-print">
      <PageHead
        up={{ href: back, label: t('invite.titleOf', { name: meetingName(meeting, t) }) }}
        title={t('letters.title')}
        lead={count > 0 && t('letters.lead', { count })}
      />
      {count === 0 && (
        <EmptyNote action={<LinkButton href={back}>{t('letters.back')}</LinkButton>}>{t('letters.none')}</EmptyNote>
      )}
      {count > 0 && (
        <div className="actions">
          <span>{t('print.how')}</span>
          <LinkButton quiet href={other}>
            {t(large ? 'letters.ordinary' : 'letters.large')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
