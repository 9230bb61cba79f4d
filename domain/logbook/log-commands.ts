import { eq } from 'drizzle-orm';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import { differences } from './differences';
import { type Draft, draftById, isHiddenFrom, type Standing, standingOf } from './draft-queries';
import { keepEdition } from './edition-commands';
import { addEntries } from './entry-commands';
import { headsOf } from './field-names';
import { logForm } from './forms';
import { judge } from './judging-queries';
import { mergedInto } from './merging';
import { flatten } from './nesting';
import { canLog } from './policy';
import { writeRecord } from './record-commands';
import { shapeMistakes } from './record-form';
import { recordOf } from './record-queries';
import { shownIds } from './roster-queries';
import { writtenAt } from './standing';
import { logDrafts } from './table';
import { meetingLogged, standsInTheWay } from './target-queries';
import { wholePost } from './whole-post';
import { textOf, type Written } from './written';

type Logged = { meetingId: string };
type Logging = Omit<Doing<{ version: number; because?: string | undefined }, Draft>, 'subject'>;

/** Writes a meeting's record from its draft, all of it or nothing; a record that is corrected is kept as it was. */
export const logMeeting = command({
  name: 'meetings.log',
  form: logForm,
  load: (viewer, { draftId }) => draftById(viewer, draftId),
  may: canLog,
  run: (doing): Outcome<Logged> => {
    const { viewer, input, subject: draft } = doing;
    const { draftId: _, version, because: __, ...form } = input;
    const standing = standingOf(viewer, draft);
    const posted = flatten(form);
    if (draft.state !== 'open') return pressedAgain(standing, posted);
    const whole = wholeOf(doing, standing, posted);
    const { written, conflicts } = mergedInto(standing, version, viewer.personId, whole);
    if (conflicts.length > 0) return refuse('log-conflict', undefined, { version: draft.version, conflicts });
    return logWritten(doing, standing, written);
  },
});

/** All that the page says, what it does not say any more included. */
function wholeOf({ viewer, input }: Logging, standing: Standing, posted: Written): Written {
  const { seen } = mergedInto(standing, input.version, viewer.personId, {});
  return wholePost(seen, posted, shownIds(viewer, standing), isHiddenFrom(viewer));
}

function logWritten(doing: Logging, standing: Standing, merged: Written): Outcome<Logged> {
  const { viewer, today } = doing;
  const { draft } = standing;
  const meeting = meetingLogged(viewer, draft, merged);
  const obstacle = standsInTheWay(viewer, draft, meeting, merged, today);
  if (obstacle) return refuse(obstacle.code, obstacle.field, obstacle.details);
  const onRecord = meeting === null ? {} : recordOf(viewer, meeting);
  // A planned meeting taken up only now: what is on record of it stands where nothing else is written.
  const written = draft.meetingId === null ? { ...onRecord, ...merged } : merged;
  const shape = shapeMistakes(written);
  if (shape[0]) return refuse(shape[0].code, shape[0].field, { problems: shape });
  const judged = judge(viewer, draft.groupId, meeting, onRecord, written);
  const [first] = judged.mistakes;
  if (first)
    return refuse(first.code, first.field, { problems: judged.mistakes, candidates: judged.others.candidates });
  const after = writeRecord(doing, draft.groupId, meeting, judged);
  const changed = differences(onRecord, recordOf(viewer, after));
  if (meeting?.state === 'held' && changed.length > 0) keepEdition(doing, meeting.id, onRecord);
  closeDraft(doing, standing, after.id, written);
  const fields = headsOf([...changed.map(({ field }) => field), ...judged.record.heard.map(({ at }) => at)]);
  return done({ meetingId: after.id }, { subject: 'meeting', id: after.id, fields });
}

/** The draft holds all that was logged, so that the same press again is known for what it is. */
function closeDraft({ viewer, now }: Logging, { draft, entries }: Standing, meetingId: string, written: Written): void {
  const kept = writtenAt({}, entries);
  const fields = [...new Set([...Object.keys(kept), ...Object.keys(written)])];
  const unkept = fields.filter((field) => textOf(kept, field) !== textOf(written, field));
  addEntries({ viewer, now }, draft, written, unkept);
  const logged = { state: 'logged', meetingId, closedAt: now };
  viewer.db.orm.update(logDrafts).set(logged).where(eq(logDrafts.id, draft.id)).run();
}

/** The same again leads to the same meeting; anything else came after someone logged it. */
function pressedAgain({ draft, entries }: Standing, posted: Written): Outcome<Logged> {
  if (draft.state !== 'logged' || draft.meetingId === null) return refuse('draft-closed', undefined, draft);
  const logged = writtenAt({}, entries);
  const fields = Object.keys(posted).filter((field) => textOf(posted, field) !== textOf(logged, field));
  if (fields.length === 0) return unchanged({ meetingId: draft.meetingId });
  return refuse('logged-meanwhile', undefined, { meetingId: draft.meetingId, fields });
}
