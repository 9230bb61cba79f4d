import { canSeeEveryone } from '../access/sight';
import type { MailState } from '../notifications/words';
import type { ContactChannel, Language } from '../people/words';
import type { Viewer } from '../viewer';
import { TOLD_BY_MAIL } from './told-by-mail';

/** The author of a suggestion, as whoever is to tell them needs to know them. The number is for the office alone. */
export type Author = {
  id: string;
  name: string;
  language: Language;
  prefers: ContactChannel | null;
  mailable: boolean;
  phone: string | null;
};

/** The author of a suggestion the viewer was shown; null when nobody in particular said it. */
export function authorOf(viewer: Viewer, { personId }: { personId: string | null }): Author | null {
  const row = viewer.db
    .prepared(
      `select id, name, ifnull(language, 'en') as language, prefers, phone,
         email is not null and disabled_at is null as mailable
       from people where id = ?`,
    )
    .get(personId) as (Omit<Author, 'mailable'> & { mailable: 0 | 1 }) | undefined;
  if (row === undefined) return null;
  return { ...row, mailable: row.mailable === 1, phone: canSeeEveryone(viewer) ? row.phone : null };
}

/** The mail that is to tell the author and has not gone out: it waits, is being sent, or failed. */
export const mailUnderWay = (viewer: Viewer, { id }: { id: string }): MailState | null =>
  (viewer.db
    .prepared(
      `select state from outbox where about_kind = 'suggestion' and about_id = ? and kind = '${TOLD_BY_MAIL}'
         and state in ('waiting', 'sending', 'failed') order by written_at desc limit 1`,
    )
    .pluck()
    .get(id) as MailState | undefined) ?? null;
