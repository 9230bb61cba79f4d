import { isInvited } from '../invitations/apart';
import { type Check, named } from './concern';
import { expectedThere } from './who-checks';

/** guest-parity, seen before it happens: partners may bring someone, and no advisor may. */
export const guestsUnequal: Check = ({ people }) => {
  const may = people.filter((one) => isInvited(one) && one.invitation?.mayBring);
  const asked = people.filter((one) => isInvited(one) && one.side === 'advisor');
  const partners = may.filter(({ side }) => side === 'partner');
  if (asked.length === 0 || partners.length === 0 || may.length > partners.length) return null;
  return { kind: 'guests-unequal', people: asked.map(named), figures: { partners: partners.length } };
};

/** Something asked for that is not arranged, of people who did not say no. */
export const needsOpen: Check = ({ people }) => {
  const open = people.filter(
    (one) => isInvited(one) && one.invitation?.reply !== 'no' && one.needs.some(({ metOn }) => metOn === null),
  );
  const needs = open.flatMap((one) => one.needs.filter(({ metOn }) => metOn === null)).length;
  return open.length === 0 ? null : { kind: 'needs-open', people: open.map(named), figures: { needs } };
};

/** over-load: advisors of this meeting with too many seats, or among those who give the most hours. */
export const overLoad: Check = ({ people, overLoaded, thresholds }) => {
  const loads = new Map(overLoaded.map((load) => [load.personId, load]));
  const who = expectedThere(people).filter((one) => one.side === 'advisor' && loads.has(one.personId));
  const [first] = who;
  if (first === undefined) return null;
  const load = who.length === 1 ? loads.get(first.personId) : undefined;
  const seats = load?.overGroups ? load.seats : 0;
  const hours = load?.overHours ? load.hours : 0;
  const figures = { people: who.length, seats, hours, days: thresholds['over-load-days'] };
  return { kind: 'over-load', people: who.map(named), figures };
};

export const clash: Check = ({ clashes }) => {
  const who = [...new Map(clashes.map((one) => [one.personId, named(one)])).values()];
  return who.length === 0 ? null : { kind: 'clash', people: who, figures: { people: who.length } };
};

/** Who cannot pay for parking or leave someone alone says no, where nothing is offered up front. */
export const nothingOffered: Check = ({ meeting, people }) => {
  const asked = expectedThere(people).filter(({ side }) => side === 'advisor');
  if (meeting.offers.length > 0 || asked.length === 0) return null;
  return { kind: 'nothing-offered', people: [], figures: { advisors: asked.length } };
};

/** Nobody can come to a place that nobody knows. */
export const incomplete: Check = ({ meeting: { unknown } }) => {
  const missing = (what: (typeof unknown)[number]) => (unknown.includes(what) ? 1 : 0);
  const figures = { times: missing('times'), place: missing('place'), wayIn: missing('way-in') };
  return unknown.length === 0 ? null : { kind: 'incomplete', people: [], figures };
};
