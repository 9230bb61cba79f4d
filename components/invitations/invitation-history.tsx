import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoment } from '@/components/format';
import { Block, Facts } from '@/components/ui/blocks';
import type { Invited } from '@/domain/invitations/invitee-queries';

/** What happened to an invitation, in order of time. What older records brought in has no history. */
export async function InvitationHistory({ invitation, timeZone }: { invitation: Invited; timeZone: string }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (invitation.steps.length === 0) return null;
  return (
    <Block id="history" title={t('invite.historyTitle')}>
      <Facts
        facts={invitation.steps.map(({ step, at, channel, mail }) => ({
          word: formatMoment(at, timeZone, locale),
          is: [
            t(`words.invitationSteps.${step}`),
            channel !== null && channel !== 'unknown' && t(`words.contactChannels.${channel}`),
            mail?.state === 'failed' && t('invite.standing.mail-failed'),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Block>
  );
}
