import { createHash } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { placeOf } from '@/app/_request/origin';
import { addDays, dayOf } from '@/domain/calendar';
import { feedMeetings, type OwnMeeting } from '@/domain/calendars/own-queries';
import { publishedCalendar } from '@/domain/calendars/written';
import type { Language } from '@/domain/people/words';
import { ohtOf } from '@/domain/settings/queries';
import { type Viewer, visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { contentPolicy } from '@/server/headers';
import { within } from '@/server/rate-limits';
import { wordsIn } from '@/server/words';
import { eventOf } from '../events';

type Props = { params: Promise<{ token: string }> };

/** How far back a calendar keeps what is past, in days. */
const BACK = 90;

const guarded = {
  'content-security-policy': `${contentPolicy(null, false)}; sandbox`,
  'x-robots-tag': 'noindex, nofollow',
  // A calendar program may keep it, and asks each time whether it is still so.
  'cache-control': 'private, no-cache',
};

/** A person's own meetings for their calendar program, which asks again by itself. Reading it changes nothing. */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  const viewer = visitor(database());
  const { timeZone } = ohtOf(viewer);
  const now = clock();
  const token = (await params).token.replace(/\.ics$/, '');
  const found = feedMeetings(viewer, token, addDays(dayOf(now, timeZone), -BACK));
  if (found === null) return nothing(request);
  const calendar = written(viewer, found.owner.language ?? 'en', found.meetings, timeZone, now);
  const etag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 27)}"`;
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { ...guarded, etag } });
  return new Response(calendar, { headers: { ...guarded, etag, 'content-type': 'text/calendar; charset=utf-8' } });
}

const nothing = async (request: NextRequest): Promise<Response> =>
  new Response(null, { status: (await within('link-place', placeOf(request.headers))) ? 404 : 429, headers: guarded });

function written(viewer: Viewer, language: Language, meetings: OwnMeeting[], timeZone: string, now: number): string {
  const t = wordsIn(viewer, language);
  // The stamp of the day: what has not changed reads the same all day, and need not be sent again.
  const stampedAt = Date.parse(dayOf(now, 'UTC'));
  return publishedCalendar(
    t('answer.calendarName'),
    meetings.map((meeting) => eventOf(meeting, { t, language, timeZone, stampedAt })),
  );
}
