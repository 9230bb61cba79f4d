import { getTranslations } from 'next-intl/server';
import { Block } from '@/components/ui/blocks';
import { withParams } from '@/components/ui/lists';
import type { Meeting } from '@/domain/meetings/meeting-queries';
import type { Request } from '@/domain/requests/queries';
import { type OfficeActions, OfficeRequests } from './office-requests';

type Props = { meeting: Meeting; requests: readonly Request[]; timeZone: string; actions: OfficeActions };

/** Who asked to come to a meeting, on its own page; nothing where nobody did. */
export async function AskedHere({ meeting, requests, timeZone, actions }: Props) {
  const t = await getTranslations('requests');
  if (requests.length === 0) return null;
  return (
    <Block id="asked" title={t('here')}>
      <OfficeRequests requests={requests} timeZone={timeZone} actions={actions} onMeeting />
      {meeting.state === 'scheduled' && (
        <p>
          <a href={withParams('/requests/new', {}, { meeting: meeting.id })}>{t('hereNew')}</a>
        </p>
      )}
    </Block>
  );
}
