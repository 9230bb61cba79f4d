import { newId } from '@/db/columns';
import type { Day } from '../calendar';
import { nameKey, tidyName } from '../people/names';
import { advisors, partners, people } from '../people/table';
import type { Viewer } from '../viewer';
import type { OtherSaid, PersonSaid } from './meeting-record';

/** Takes someone new into the records, with the hat they wore: an advisor is one from the day they were first here. */
export function addNewcomer(viewer: Viewer, { name, side, ...said }: OtherSaid, on: Day): PersonSaid {
  const { orm } = viewer.db;
  const personId = newId();
  const tidy = tidyName(name);
  orm
    .insert(people)
    .values({ id: personId, name: tidy, nameKey: nameKey(tidy) })
    .run();
  if (side === 'advisor') orm.insert(advisors).values({ personId, joinedOn: on }).run();
  else orm.insert(partners).values({ personId }).run();
  return { ...said, personId };
}
