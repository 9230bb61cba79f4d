import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { type Sight, sightOf } from './sight';

/** Seats held on :today, for a `where` on m.person_id. Tables: memberships m, seats s. */
export const SEATED_TODAY = `
  m.from_day <= :today and :today <= coalesce(m.to_day, '9999-12-31')
  and coalesce(s.from_day, '') <= :today and :today <= coalesce(s.to_day, '9999-12-31')`;

/** The groups in which a person holds a seat on a day. */
export const groupsSatIn = (viewer: Viewer, person: string, today: Day): string[] =>
  viewer.db.sql
    .prepare(
      `select distinct s.group_id from memberships m join seats s on s.id = m.seat_id
       where m.person_id = :person and ${SEATED_TODAY}`,
    )
    .pluck()
    .all({ person, today }) as string[];

/** What the viewer may see of other people today. */
export const sightOn = (viewer: Viewer, today: Day): Sight =>
  sightOf(viewer, viewer.personId === null ? [] : groupsSatIn(viewer, viewer.personId, today));
