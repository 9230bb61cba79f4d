import { rowsOf } from './field-names';
import type { OtherPerson, RosterLine } from './roster';
import { textOf, type Written, withFields } from './written';

/** What a meeting has in common with the one before it, where nothing else is said of it. */
const ofTheMeeting = ['starts', 'ends', 'mode', 'place'] as const;
const ofPeople = ['origin', 'attendance', 'guests'] as const;

/**
 * Same as last time: when and where, and how each person of the roster came to be there. Those who came then without
 * a seat (`lastOthers`) come as others; who sits here no longer is left out. Whoever has an invitation to this
 * meeting (`invited`) stays invited, and whoever asked to come to it stays that, whatever they had to do last time.
 */
export function sameAsLast(
  written: Written,
  roster: readonly RosterLine[],
  lastWritten: Written,
  lastOthers: readonly OtherPerson[] = [],
  invited: readonly string[] = [],
): Written {
  const here = new Set([...roster.map((line) => line.personId), ...rowsOf(written, 'people')]);
  const people = [...here].map((id) => personAsLast(written, lastWritten, id, invited.includes(id)));
  const others = lastOthers.filter(({ personId }) => !here.has(personId)).map((one) => otherAsLast(lastWritten, one));
  const meeting = ofTheMeeting
    .filter((field) => textOf(written, field) === '')
    .map((field) => ({ [field]: textOf(lastWritten, field) }));
  return withFields(written, Object.assign({}, ...meeting, ...people, ...others));
}

/** How someone was there last time. What was not said then leaves alone what is said now. */
function personAsLast(written: Written, lastWritten: Written, id: string, isInvited: boolean): Written {
  const said = ofPeople
    .map((field) => [`people.${id}.${field}`, textOf(lastWritten, `people.${id}.${field}`)] as const)
    .filter(([, text]) => text !== '');
  const origin = textOf(written, `people.${id}.origin`) === 'asked' ? 'asked' : isInvited ? 'invited' : null;
  return { ...Object.fromEntries(said), ...(origin && { [`people.${id}.origin`]: origin }) };
}

/** Named after the person, so that pressed twice, or by two people, it is still one line. */
function otherAsLast(lastWritten: Written, { personId, name }: OtherPerson): Written {
  const attendance = textOf(lastWritten, `people.${personId}.attendance`);
  if (attendance === '' || attendance.startsWith('absent')) return {};
  return {
    [`others.${personId}.person`]: personId,
    [`others.${personId}.name`]: name,
    [`others.${personId}.origin`]: textOf(lastWritten, `people.${personId}.origin`),
    [`others.${personId}.attendance`]: attendance,
  };
}
