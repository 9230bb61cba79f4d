import type { Db } from '@/db/client';

const UNTOUCHED = `not exists (select 1 from flag_steps s where s.flag_id = flags.id and s.step in ('taken-up', 'dismissed'))`;

/** Forgets the flags of people and groups that go with an undone import, unless someone has worked on them. */
export function forgetUntouchedFlags(db: Db, personIds: readonly string[], groupIds: readonly string[]): void {
  const subjects = `(person_id in (select value from json_each(?)) or group_id in (select value from json_each(?)))`;
  const ids = [JSON.stringify(personIds), JSON.stringify(groupIds)];
  db.prepared(`delete from flag_steps where flag_id in (select id from flags where ${subjects} and ${UNTOUCHED})`).run(
    ...ids,
  );
  db.prepared(
    `delete from flags where ${subjects} and not exists (select 1 from flag_steps s where s.flag_id = flags.id)`,
  ).run(...ids);
}
