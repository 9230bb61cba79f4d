import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { roleGrants } from '@/domain/access/table';
import type { Role } from '@/domain/access/words';
import { nameKey } from '@/domain/people/names';
import { advisors, people } from '@/domain/people/table';

/** Adds a person with an address and these roles; the advisor's hat is a row of its own. */
export function addPerson(db: Db, email: string, ...roles: Role[]): string {
  const id = newId();
  const name = email.split('@')[0] ?? email;
  db.orm
    .insert(people)
    .values({ id, name, nameKey: nameKey(name), email })
    .run();
  for (const role of roles) {
    if (role === 'advisor') db.orm.insert(advisors).values({ personId: id }).run();
    else db.orm.insert(roleGrants).values({ id: newId(), personId: id, role, givenAt: 0 }).run();
  }
  return id;
}
