import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { type Sight, sightOf } from './sight';

/** Seats held on :today, for a `where` on m.person_id. Tables: memberships m, seats s. */
export const SEATED_TODAY = `
  m.from_day <= :today and :today <= coalesce(m.to_day, '9999-12-31')
  and coalesce(s.from_day, '') <= :today and :today <= coalesce(s.to_day, '9999-12-31')`;

/**
 * Whether a person is an advisor whose page is in sight: 1 or 0, for a column with a person's id. Parameters: those
 * of sightParameters.
 */
export const advisorInSight = (person: string): string => `
  (exists (select 1 from advisors a where a.person_id = ${person}) and (:all or ${person} = :self or exists (
    select 1 from memberships m join seats s on s.id = m.seat_id
    where m.person_id = ${person} and s.group_id in (select value from json_each(:groups)) and ${SEATED_TODAY})))`;

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

/** The sight of a viewer as statements take it: `:groups` a list in JSON. */
export function sightParameters(viewer: Viewer, today: Day) {
  const { all, self, groups } = sightOn(viewer, today);
  return { today, all: all ? 1 : 0, self, groups: JSON.stringify(groups) };
}
