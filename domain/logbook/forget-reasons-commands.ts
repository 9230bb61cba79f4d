import { z } from 'zod';
import { type Day, monthsBefore } from '../calendar';
import { command, done, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { canForgetReasons } from './policy';

/** Reasons for no and needs are personal: after so many months only how many there were is kept. */
const KEPT_MONTHS = 12;

const OLD = `i.meeting_id in (select id from meetings where on_day < @before)`;
const OLD_INVITATIONS = `select i.id from invitations i where ${OLD}`;

const COUNTS = `
  insert into kept_counts (kind, value, month, count)
  select kind, value, substr(on_day, 1, 7), count(*) from (
    select 'reason-for-no' as kind, i.reply_reason as value, m.on_day
    from meetings m cross join invitations i on i.meeting_id = m.id
    where m.on_day < @before and i.reply_reason is not null
    union all
    select iif(a.met_on is null, 'need-unmet', 'need-met'), a.need, m.on_day
    from meetings m cross join invitations i on i.meeting_id = m.id cross join accommodations a on a.invitation_id = i.id
    where m.on_day < @before and a.dropped_on is null)
  where true group by 1, 2, 3
  on conflict do update set count = count + excluded.count`;

const FORGETTING = [
  `update invitation_replies set reason = null where reason is not null and invitation_id in (${OLD_INVITATIONS})`,
  `update invitations as i set reply_reason = null where i.reply_reason is not null and ${OLD}`,
  `delete from accommodations where invitation_id in (${OLD_INVITATIONS})`,
  `update log_entries set value = null where value is not null and field glob 'people.*.reason'
     and draft_id in (select id from log_drafts where on_day < @before)`,
];

/**
 * Reduces to counts the reasons for no and the needs of meetings older than that, wherever they are written: with the
 * answer, in every earlier answer, in drafts, and in what a record said before it was corrected. The server does so daily.
 */
export const forgetReasons = command({
  name: 'meetings.forget-reasons',
  form: z.object({}),
  load: (viewer) => viewer,
  may: canForgetReasons,
  run: ({ viewer, today }) => {
    const before = monthsBefore(today, KEPT_MONTHS);
    const counted = viewer.db.prepared(COUNTS).run({ before }).changes;
    const forgotten = FORGETTING.reduce((sum, sql) => sum + viewer.db.prepared(sql).run({ before }).changes, 0);
    const edited = forgetInEditions(viewer, before);
    if (counted + forgotten + edited === 0) return unchanged(before);
    return done(before, { subject: 'invitations', id: before, fields: ['reply_reason', 'needs'] });
  },
});

/** What a meeting's record said before it was corrected, without the reasons. */
function forgetInEditions(viewer: Viewer, before: Day): number {
  const rows = viewer.db
    .prepared(
      `select e.id, e.fields from meetings m join meeting_editions e on e.meeting_id = m.id
       where m.on_day < @before and e.fields glob '*.reason"*'`,
    )
    .all({ before }) as { id: string; fields: string }[];
  const kept = rows.map(({ id, fields }) => ({ id, fields, without: withoutReasons(fields) }));
  const changed = kept.filter(({ fields, without }) => fields !== without);
  for (const { id, without } of changed)
    viewer.db.prepared('update meeting_editions set fields = ? where id = ?').run(without, id);
  return changed.length;
}

const withoutReasons = (fields: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(fields)).filter(([field]) => !isReason(field))));

const isReason = (field: string): boolean => field.startsWith('people.') && field.endsWith('.reason');
