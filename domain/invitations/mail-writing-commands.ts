import { v4 } from 'uuid';
import { newId } from '@/db/columns';
import { outbox } from '../notifications/table';
import type { Language } from '../people/words';
import { thresholdsOn } from '../settings/queries';
import type { Viewer } from '../viewer';

/** A mail of the office about an invitation or a request to come; its words are put together when it is about to go. */
export type MailAbout = {
  personId: string;
  language: Language;
  kind: string;
  about: { kind: 'invitation' | 'request'; id: string };
  urgent: boolean;
};

const MINUTE = 60_000;
/** What joins a waiting mail never holds it longer than this. */
const LONGEST = 60 * MINUTE;

/** Writes a mail that waits a little for further changes, or lets one that waits already take this change in. */
export function writeOrJoin(
  viewer: Viewer,
  mail: MailAbout,
  doing: { now: number; today: string },
): { id: string; joined: boolean } {
  const { kind, about, urgent, personId, language } = mail;
  const waits = thresholdsOn(viewer, doing.today)['change-joins-minutes'] * MINUTE;
  const waiting = viewer.db
    .prepared(
      `select id, written_at as writtenAt, not_before as notBefore, urgent from outbox
       where about_kind = ? and about_id = ? and kind = ? and state = 'waiting' and composed_at is null`,
    )
    .get(about.kind, about.id, kind) as { id: string; writtenAt: number; notBefore: number; urgent: 0 | 1 } | undefined;
  if (waiting) {
    const notBefore = Math.max(waiting.notBefore, Math.min(doing.now + waits, waiting.writtenAt + LONGEST));
    viewer.db
      .prepared('update outbox set not_before = ?, urgent = ? where id = ?')
      .run(notBefore, urgent ? 1 : waiting.urgent, waiting.id);
    return { id: waiting.id, joined: true };
  }
  const id = newId();
  const words = { personId, kind, language, subject: '', body: '', messageId: v4(), urgent: urgent ? 1 : 0 };
  const times = { notBefore: doing.now + waits, writtenAt: doing.now };
  viewer.db.orm
    .insert(outbox)
    .values({ id, ...words, aboutKind: about.kind, aboutId: about.id, ...times })
    .run();
  return { id, joined: false };
}

/** Takes back what waits about an invitation or a request and was not put together yet. How many there were. */
export const takeBackWaiting = (viewer: Viewer, about: MailAbout['about'], kinds: readonly string[]): number =>
  viewer.db
    .prepared(
      `update outbox set state = 'withdrawn' where about_kind = ? and about_id = ? and state in ('waiting', 'failed')
         and composed_at is null and kind in (select value from json_each(?))`,
    )
    .run(about.kind, about.id, JSON.stringify(kinds)).changes;
