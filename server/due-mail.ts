import { setImmediate as pause } from 'node:timers/promises';
import { dayOf } from '@/domain/calendar';
import { type Command, perform } from '@/domain/command';
import { remind } from '@/domain/invitations/reminder-commands';
import { toRemind } from '@/domain/invitations/reminder-queries';
import { tellOfMeeting } from '@/domain/network/tell-commands';
import { toTellOfMeetings } from '@/domain/network/watch-queries';
import { isSetUp, ohtOf } from '@/domain/settings/queries';
import { writeDigest } from '@/domain/today/digest-commands';
import { digestReaders } from '@/domain/today/digest-queries';
import type { Viewer } from '@/domain/viewer';

/**
 * Writes the mail whose day has come: reminders to those who owe an answer, open meetings to those who want to hear of
 * them, and the coordinators' list of the morning. Each is written once, whenever and however often this runs.
 */
export async function writeDueMail(viewer: Viewer, now: number): Promise<void> {
  if (!isSetUp(viewer)) return;
  const today = dayOf(now, ohtOf(viewer).timeZone);
  const meetings = new Set(toTellOfMeetings(viewer, today).map(({ meetingId }) => meetingId));
  const due: [Command, unknown][] = [
    ...toRemind(viewer, today).map(({ id }): [Command, unknown] => [remind, { id }]),
    ...[...meetings].map((meetingId): [Command, unknown] => [tellOfMeeting, { meetingId }]),
    ...digestReaders(viewer, now).map(({ personId }): [Command, unknown] => [writeDigest, { personId }]),
  ];
  for (const [command, input] of due) {
    perform(viewer, command, input, now);
    // Others are answered in between.
    await pause();
  }
}
