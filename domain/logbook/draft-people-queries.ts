import type { Day } from '../calendar';
import { asAdvisor } from '../meetings/places-queries';
import type { Viewer } from '../viewer';
import type { OtherPerson } from './roster';

/** People by name, with the hat they wear in a group on a day. The ids are those a scoped query found. */
export const asPeople = (viewer: Viewer, group: string | null, day: Day, ids: readonly string[]): OtherPerson[] =>
  viewer.db
    .prepared(
      `select p.id as personId, p.name, iif(${asAdvisor('p.id', ':group', ':day')}, 'advisor', 'partner') as side
       from people p where p.id in (select value from json_each(:ids)) order by side, p.name_key`,
    )
    .all({ group, day, ids: JSON.stringify(ids) }) as OtherPerson[];
