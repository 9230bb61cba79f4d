import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { canPlan } from './policy';

const BRINGERS = `
  select distinct p.id, p.name, p.name_key from people p
  where exists (select 1 from memberships ms join seats s on s.id = ms.seat_id
      where ms.person_id = p.id and s.group_id = :group
        and ms.from_day <= :day and :day <= coalesce(ms.to_day, '9999-12-31'))
    or exists (select 1 from invitations i where i.meeting_id = :meeting and i.person_id = p.id and i.withdrawn_at is null)
    or exists (select 1 from requests_to_come r where r.meeting_id = :meeting and r.person_id = p.id
      and r.withdrawn_at is null and r.answer in ('yes', 'yes-with-seat'))
    or exists (select 1 from agenda_items a where a.meeting_id = :meeting and a.brought_by = p.id)
    or exists (select 1 from role_grants r where r.person_id = p.id and r.role in ('administrator', 'coordinator')
      and r.lifted_at is null)
  order by p.name_key, p.id`;

type Where = { id: string; groupId: string | null; on: Day };

/** Who may bring an item to a meeting: those who sit there that day, are invited or welcome, and the office. By name. */
export const bringersAt = (viewer: Viewer, { id, groupId, on }: Where): { id: string; name: string }[] =>
  canPlan(viewer)
    ? (viewer.db.prepared(BRINGERS).all({ meeting: id, group: groupId, day: on }) as { id: string; name: string }[])
    : [];
