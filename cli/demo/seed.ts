import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Db } from '@/db/client';
import { rolesOf } from '@/domain/access/queries';
import { officeRoles } from '@/domain/access/words';
import { importAcronyms } from '@/domain/acronyms/commands';
import { addDays, type Day, dayOf } from '@/domain/calendar';
import { type Command, perform } from '@/domain/command';
import { dismiss, takeUp } from '@/domain/flags/commands';
import { noteFindings } from '@/domain/flags/note-commands';
import { allFlags } from '@/domain/flags/queries';
import type { FlagRule } from '@/domain/flags/words';
import { confirmImport, readImport } from '@/domain/imports/commands';
import type { ImportResult } from '@/domain/imports/result';
import { noteDemoAnswers } from '@/domain/invitations/demo-commands';
import { agendaOf } from '@/domain/meetings/agenda-queries';
import { setAgenda } from '@/domain/planning/agenda-commands';
import { planMeeting } from '@/domain/planning/commands';
import { addPaper } from '@/domain/planning/paper-commands';
import { addStory } from '@/domain/planning/story-commands';
import { ask } from '@/domain/requests/commands';
import { setUp } from '@/domain/settings/commands';
import { markFictional } from '@/domain/settings/demo-commands';
import { giveRole } from '@/domain/settings/role-commands';
import { stampOf } from '@/domain/stamp';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import * as ahead from './ahead';
import { answersIn } from './answers';
import { cast, type Door, doors, emailOf, tables } from './cast';
import { sheetsOn } from './sheets';

const TIME_ZONE = 'America/Toronto';
const MS_PER_DAY = 86_400_000;
/** The office brought its files in this many days ago, and the same files, grown, today. */
export const FIRST_IMPORT_DAYS_AGO = 42;
const TAKEN_UP_DAYS_AGO = 33;
const DISMISSED_DAYS_AGO = 30;

const team = {
  nameEn: 'Limestone Ridge Ontario Health Team',
  nameFr: 'Équipe Santé Ontario de la Crête-Calcaire',
  timeZone: TIME_ZONE,
  fiscalYearStart: 4,
  contactName: cast.coordinator,
  contactPhone: '705-555-0142',
  adminName: cast.administrator,
  adminEmail: emailOf(cast.administrator),
  adminLanguage: 'en',
};

/** The day a demo made at an instant (UTC ms) is about: today, where the team is. */
export const demoDay = (now: number): Day => dayOf(now, TIME_ZONE);

/**
 * Plays the year into an empty database through the commands that everyone uses: the house is set up, the office's
 * coordinator brings the office's files in six weeks ago and again today, and in between does something about two flags.
 */
export function seed(db: Db, now: number): ImportResult {
  const demo = trusted(db, 'demo');
  const at = (daysAgo: number): number => now - daysAgo * MS_PER_DAY;
  must(demo, setUp, team, at(FIRST_IMPORT_DAYS_AGO + 1));
  must(demo, markFictional, {}, at(FIRST_IMPORT_DAYS_AGO + 1));
  giveRoles(demo, doors.filter(isOffice), at(FIRST_IMPORT_DAYS_AGO + 1));
  const coordinator = memberOf(db, cast.coordinator);
  bringIn(coordinator, FIRST_IMPORT_DAYS_AGO, now);
  giveRoles(
    demo,
    doors.filter((door) => !isOffice(door)),
    at(FIRST_IMPORT_DAYS_AGO),
  );
  must(coordinator, takeUp, { id: flagOf(demo, 'had-to-ask', at(TAKEN_UP_DAYS_AGO)) }, at(TAKEN_UP_DAYS_AGO));
  const reason =
    'Her name was missing from the mailing list; it is mended, and she has been told with the others since.';
  const late = flagOf(demo, 'late-notice', at(DISMISSED_DAYS_AGO));
  must(coordinator, dismiss, { id: late, reason }, at(DISMISSED_DAYS_AGO));
  const result = bringIn(coordinator, 0, now);
  must(demo, noteDemoAnswers, answersIn(demo), now);
  must(demo, noteFindings, {}, now);
  prepare(coordinator, now);
  askToCome(coordinator, now);
  return result;
}

/** What the coordinator has prepared of the meetings ahead. */
function prepare(coordinator: Viewer, now: number): void {
  must(coordinator, importAcronyms, { list: ahead.acronymList }, now);
  must(coordinator, planMeeting, ahead.openEvening(demoDay(now)), now);
  must(coordinator, addPaper, ahead.openEveningPaper, now);
  const next = coordinator.db.sql
    .prepare<[string], string>(
      `select m.id from meetings m join groups g on g.id = m.group_id
       where g.name = ? and m.state = 'scheduled' order by m.on_day`,
    )
    .pluck()
    .get(tables.mentalHealth);
  if (next === undefined) throw new Error('A table of the demo has no meeting ahead.');
  must(coordinator, addStory, ahead.nextStory(next), now);
  for (const agenda of [ahead.openEveningAgenda, ahead.nextAgenda(next)]) {
    must(coordinator, setAgenda, { ...agenda, stamp: stampOf(agendaOf(coordinator, agenda.id)) }, now);
  }
}

/** Two advisors would like to come to the open evening: one says so on her own page, one on the phone. */
function askToCome(coordinator: Viewer, now: number): void {
  const { db } = coordinator;
  const [newcomer, caller] = [memberOf(db, cast.joinedLastMonth), memberOf(db, cast.heardInFrench)];
  must(newcomer, ask, { meetingId: ahead.openEvening(demoDay(now)).once, words: ahead.newcomersWords }, now);
  const told = { personId: caller.personId, channel: 'phone' };
  must(coordinator, ask, { meetingId: ahead.openEvening(demoDay(now)).once, ...told }, now);
}

/** Brings in the files as they stood so many days ago; the rules' findings are noted with them. */
function bringIn(coordinator: Viewer, daysAgo: number, now: number): ImportResult {
  const today = demoDay(now);
  const asOf = addDays(today, -daysAgo);
  const at = now - daysAgo * MS_PER_DAY;
  const sheets = sheetsOn(asOf, today);
  const files = [...new Set(sheets.map(({ file }) => file))].map((name) => {
    const own = sheets.filter(({ file }) => file === name);
    const text = JSON.stringify(own);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { name, sha256, bytes: Buffer.byteLength(text), sheets: own };
  });
  const read = must(coordinator, readImport, { asOf, files, mapping: {} }, at);
  return must(coordinator, confirmImport, { importId: read.id }, at);
}

const isOffice = ({ role }: Door): boolean => officeRoles.some((office) => office === role);

function giveRoles(demo: Viewer, given: readonly Door[], at: number): void {
  const groupNamed = demo.db.sql.prepare<[string], string>('select id from groups where name = ?').pluck();
  for (const { member, role, table } of given) {
    const name = cast[member];
    const groupId = table ? groupNamed.get(tables[table]) : undefined;
    must(demo, giveRole, { email: emailOf(name), name, role, groupId }, at);
  }
}

/** Someone of the cast as they would be signed in. */
function memberOf(db: Db, name: string): Viewer {
  const id = db.sql.prepare<[string], string>('select id from people where email = ?').pluck().get(emailOf(name));
  if (id === undefined) throw new Error(`The demo does not know ${name}.`);
  const { roles, chairs } = rolesOf(trusted(db, 'demo'), id);
  return personViewer(db, id, roles, chairs);
}

function flagOf(demo: Viewer, rule: FlagRule, at: number): string {
  const flag = allFlags(demo, demoDay(at)).find((one) => one.rule === rule);
  if (!flag) throw new Error(`The demo has no flag ${rule}.`);
  return flag.id;
}

/** A command of the demo is never refused: when one is, the story has a hole. */
function must<Form extends z.ZodType, Subject, Result>(
  viewer: Viewer,
  todo: Command<Form, Subject, Result>,
  input: unknown,
  at: number,
): Result {
  const answer = perform(viewer, todo, input, at);
  if (!answer.ok) throw new Error(`${todo.name} in the demo: ${JSON.stringify(answer)}`);
  return answer.value;
}
