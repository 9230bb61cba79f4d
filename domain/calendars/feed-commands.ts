import { and, eq, isNull } from 'drizzle-orm';
import { command, done, unchanged } from '../command';
import { calendarFeeds } from '../notifications/table';
import type { Viewer } from '../viewer';
import { makeFeedForm, revokeFeedForm } from './forms';
import { ownFeed } from './own-queries';
import { keepsOwnCalendar } from './policy';

/** Whose calendar it is: the viewer's own. */
type Owner = { personId: string; feed: { id: string } | null };
const ownerOf = (viewer: Viewer): Owner | null =>
  viewer.personId === null ? null : { personId: viewer.personId, feed: ownFeed(viewer) };

/** A new address for the viewer's calendar; the one before it ends. */
export const makeFeed = command({
  name: 'calendars.make-feed',
  form: makeFeedForm,
  load: ownerOf,
  may: keepsOwnCalendar,
  run: ({ viewer, input: { id, tokenHash }, subject: { personId }, now }) => {
    end(viewer, personId, now);
    viewer.db.orm.insert(calendarFeeds).values({ id, tokenHash, personId, madeAt: now }).run();
    return done({ id }, { subject: 'calendar', id, fields: ['address'] });
  },
});

/** The viewer's calendar is found at its address no more. */
export const revokeFeed = command({
  name: 'calendars.revoke-feed',
  form: revokeFeedForm,
  load: ownerOf,
  may: keepsOwnCalendar,
  run: ({ viewer, subject: { personId, feed }, now }) => {
    if (feed === null) return unchanged({});
    end(viewer, personId, now);
    return done({}, { subject: 'calendar', id: feed.id, fields: ['address'] });
  },
});

const end = (viewer: Viewer, personId: string, now: number): void => {
  const live = and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.revokedAt));
  viewer.db.orm.update(calendarFeeds).set({ revokedAt: now }).where(live).run();
};
