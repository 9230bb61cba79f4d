import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Sheet } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TickField } from '@/components/ui/fields';
import type { InRoom } from './room';

/** What ends the meeting: its record is written next, or attendance is all there is to record. */
export async function CloseMeeting({ room: { meeting, actions }, unsaid }: { room: InRoom; unsaid: number }) {
  const t = await getTranslations('attendance');
  return (
    <Block id="over" title={t('over')}>
      <p>{t('overLead')}</p>
      <Sheet title={t('toLogTitle')}>
        <p>{t('toLogLead')}</p>
        <ActionForm action={actions.log} className="actions" label={t('toLog')}>
          {meeting.groupId && <HiddenField name="groupId" value={meeting.groupId} />}
          <HiddenField name="meetingId" value={meeting.id} />
          <HiddenField name="on" value={meeting.on} />
          <SubmitButton>{t('toLog')}</SubmitButton>
        </ActionForm>
      </Sheet>
      <Sheet title={t('closeTitle')}>
        <ActionForm action={actions.close} label={t('close')}>
          <HiddenField name="meetingId" value={meeting.id} />
          {unsaid > 0 && <TickField name="rest" label={t('rest', { count: unsaid })} hint={t('restHint')} />}
          <SubmitButton quiet>{t('close')}</SubmitButton>
        </ActionForm>
      </Sheet>
    </Block>
  );
}
