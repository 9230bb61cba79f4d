import type { Translate } from '@/components/translate';
import { titleWithin } from './strip-words';

type Named = { title: string | null; group: string | null };

/** What a meeting is called: its title, else its group's name, else what it is. */
export const meetingName = ({ title, group }: Named, t: Translate): string =>
  title ?? group ?? t('meetings.openMeeting');

/** What it is called where its group stands beside it. */
export const meetingNameWithin = ({ title, group }: Named, t: Translate): string =>
  titleWithin(title, group) ?? t(group === null ? 'meetings.openMeeting' : 'meetings.untitled');
