import type { Viewer } from '../viewer';
import type { MailAbout } from './mail-commands';

const LAST = `
  select calendar from outbox
  where about_kind = ? and about_id = ? and calendar is not null and state in ('sent', 'sending')
  order by composed_at desc, id desc limit 1`;

/** When a meeting was to start, as the last mail about it that went out told a calendar (UTC ms); null when none did. */
export function wasToldAt(viewer: Viewer, { kind, id }: MailAbout): number | null {
  const calendar = viewer.db.prepared(LAST).pluck().get(kind, id) as string | undefined;
  const [, ...parts] = /^DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\r?$/m.exec(calendar ?? '') ?? [];
  const [year, month, day, hour, minute, second] = parts.map(Number);
  if (year === undefined || month === undefined) return null;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
