import { getLocale, getTranslations } from 'next-intl/server';
import { formatWeekday } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Tag } from '@/components/ui/blocks';
import { PageHead } from '@/components/ui/page-head';
import type { Meeting } from '@/domain/meetings/meeting-queries';
import { type Attendee, turnoutOf } from '@/domain/meetings/turnout';
import type { Outcome } from '@/domain/votes/outcome';
import { meetingName } from './meeting-name';

type MeetingHeadProps = { meeting: Meeting; people: readonly Attendee[]; outcomes: readonly Outcome[] };

/** Which meeting this is, and what it came to in a sentence. */
export async function MeetingHead({ meeting, people, outcomes }: MeetingHeadProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { group, groupId, state } = meeting;
  return (
    <PageHead
      up={{ href: '/meetings', label: t('meetings.title') }}
      title={meetingName(meeting, t)}
      below={
        <>
          {formatWeekday(meeting.on, locale)}
          {group !== null && ' · '}
          {group !== null && <a href={`/groups/${groupId}`}>{group}</a>}{' '}
          {meeting.key && <Tag>{t('meetings.keyTag')}</Tag>}{' '}
          {state !== 'held' && <Tag tone="warn">{t(`meetings.${state}`)}</Tag>}
        </>
      }
      lead={leadOf(meeting, people, outcomes, t)}
    />
  );
}

function leadOf({ state }: Meeting, people: readonly Attendee[], outcomes: readonly Outcome[], t: Translate): string {
  if (state === 'cancelled') return t('meetings.leadCancelled');
  const all = turnoutOf(people);
  const invited = people.filter((person) => person.invited).length;
  if (state === 'scheduled') return t('meetings.leadScheduled', { expected: all.expected, invited });
  const [advisors, partners] = [turnoutOf(people, 'advisor'), turnoutOf(people, 'partner')];
  const of = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  return t('meetings.leadHeld', {
    ...all,
    advisorsCame: advisors.came,
    advisorsExpected: advisors.expected,
    partnersCame: partners.came,
    partnersExpected: partners.expected,
    leftOut: advisors.leftOut,
    motions: outcomes.length,
    carried: of('carried'),
    defeated: of('defeated'),
  });
}
