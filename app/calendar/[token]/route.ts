import type { NextRequest } from 'next/server';
import { placeOf } from '@/app/_request/origin';
import { addDays, dayOf } from '@/domain/calendar';
import { feedMeetings } from '@/domain/calendars/own-queries';
import { publishedCalendar } from '@/domain/calendars/written';
import { ohtOf } from '@/domain/settings/queries';
import { stampOf } from '@/domain/stamp';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { contentPolicy } from '@/server/headers';
import { within } from '@/server/rate-limits';
import { wordsIn } from '@/server/words';
import { eventsIn } from '../events';

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
  const oht = ohtOf(viewer);
  const today = dayOf(clock(), oht.timeZone);
  const token = (await params).token.replace(/\.ics$/, '');
  const found = feedMeetings(viewer, token, addDays(today, -BACK));
  if (found === null) return nothing(request);
  const language = found.owner.language ?? 'en';
  // Of the day too: what has not changed reads the same all day, and need not be written or sent again.
  const mark = stampOf([found.meetings, language, oht, today]);
  const headers = { ...guarded, etag: `"${mark}"` };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  const text = kept(mark, () => {
    const events = found.meetings.map(eventsIn(viewer, language, Date.parse(today)));
    return publishedCalendar(wordsIn(viewer, language)('answer.calendarName'), events);
  });
  return new Response(text, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } });
}

const nothing = async (request: NextRequest): Promise<Response> =>
  new Response(null, {
    status: (await within('link-place', placeOf(request.headers))) ? 404 : 429,
    headers: guarded,
  });

const MOST_KEPT = 500;
const texts = new Map<string, string>();

/** Calendars ask far more often than anything changes: a text is written once for the same meetings on the same day. */
function kept(mark: string, write: () => string): string {
  const text = texts.get(mark) ?? write();
  texts.delete(mark);
  texts.set(mark, text);
  if (texts.size > MOST_KEPT) texts.delete(texts.keys().next().value ?? '');
  return text;
}
