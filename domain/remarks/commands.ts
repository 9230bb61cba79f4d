import { eq } from 'drizzle-orm';
import { newId } from '@/db/columns';
import type { ActivityEntry } from '../activity/commands';
import type { ActingChannel } from '../activity/words';
import { command, type Doing, done, type Outcome, refuse, unchanged } from '../command';
import type { Viewer } from '../viewer';
import { type Author, authorOf } from './author-queries';
import { checkedPage } from './checked-queries';
import { confirmForm, disputeForm, sayForm } from './forms';
import { canSpeakFor } from './policy';
import { recordedOf } from './recorded-queries';
import { remarks } from './table';

/** What stands on a page of their record is right: each of it that they had not spoken of is confirmed. */
export const confirm = command({
  name: 'remarks.confirm',
  form: confirmForm,
  load: authorOf,
  may: canSpeakFor,
  run(doing) {
    const { viewer, input, subject: author, today } = doing;
    if (lacksChannel(viewer, author, input.channel)) return refuse('required', 'channel');
    const { items, stamp } = checkedPage(viewer, input.list, author.personId, today, input.page);
    if (stamp !== input.stamp) return refuse('changed-meanwhile');
    const left = items.filter(({ state }) => state === 'unchecked');
    if (left.length === 0) return unchanged({ count: 0 });
    for (const { subject, id, standing, on } of left) {
      const about = { subjectKind: subject, subjectId: id, onDay: on, words: standing };
      add(doing, newId(), { kind: 'confirmed', ...about, settlement: 'stands', settledOn: today });
    }
    return done({ count: left.length }, entryOf(doing, 'person', author.personId, ['confirmed']));
  },
});

/** One record is wrong, and what is wrong with it. It stays open until the office settles it. */
export const dispute = command({
  name: 'remarks.dispute',
  form: disputeForm,
  load: authorOf,
  may: canSpeakFor,
  run(doing) {
    const { viewer, input, subject: author, today } = doing;
    if (isThere(viewer, input.once)) return unchanged({ id: input.once });
    if (lacksChannel(viewer, author, input.channel)) return refuse('required', 'channel');
    const about = recordedOf(viewer, author.personId, { subject: input.subject, id: input.subjectId }, today);
    if (about === null) return refuse('not-found');
    if (isOpenAbout(viewer, author, input.subject, input.subjectId)) return refuse('said-already', 'words');
    const where = { subjectKind: input.subject, subjectId: input.subjectId, groupId: about.groupId, onDay: about.on };
    return addOpen(doing, input.once, { kind: 'disputed', ...where, words: input.words }, ['kind', 'subject', 'words']);
  },
});

/** A meeting they were not told of, something they said that is not here, or anything else about the record. */
export const say = command({
  name: 'remarks.say',
  form: sayForm,
  load: authorOf,
  may: canSpeakFor,
  run(doing) {
    const { viewer, input, subject: author, today } = doing;
    if (isThere(viewer, input.once)) return unchanged({ id: input.once });
    if (lacksChannel(viewer, author, input.channel)) return refuse('required', 'channel');
    if (input.kind === 'suggestion-missing' && (input.onDay ?? '') > today) return refuse('in-the-future', 'onDay');
    if (input.groupId && !isGroup(viewer, input.groupId)) return refuse('not-found', 'groupId');
    const { kind, onDay, groupId, words } = input;
    return addOpen(doing, input.once, { kind, onDay, groupId, words }, ['kind', 'day', 'group', 'words']);
  },
});

type Said = Doing<{ channel?: ActingChannel | undefined }, Author>;
type Row = Omit<typeof remarks.$inferInsert, 'id' | 'personId' | 'saidOn' | 'saidAt'>;

function addOpen(doing: Said, id: string, row: Row, fields: readonly string[]): Outcome<{ id: string }> {
  add(doing, id, row);
  return done({ id }, entryOf(doing, 'remark', id, fields));
}

function add({ viewer, subject, input, now, today }: Said, id: string, row: Row): void {
  const channel = speaksForAnother(viewer, subject) ? input.channel : null;
  const recordedBy = speaksForAnother(viewer, subject) ? viewer.personId : null;
  const written = { id, personId: subject.personId, saidOn: today, saidAt: now, channel, recordedBy };
  viewer.db.orm
    .insert(remarks)
    .values({ ...written, ...row })
    .run();
}

const speaksForAnother = (viewer: Viewer, { personId }: Author): boolean => viewer.personId !== personId;

const lacksChannel = (viewer: Viewer, author: Author, channel: ActingChannel | undefined): boolean =>
  speaksForAnother(viewer, author) && channel === undefined;

function entryOf({ viewer, subject, input }: Said, kind: 'person' | 'remark', id: string, fields: readonly string[]) {
  const entry: ActivityEntry = { subject: kind, id, fields };
  if (!speaksForAnother(viewer, subject)) return entry;
  return { ...entry, onBehalfOf: subject.personId, ...(input.channel ? { channel: input.channel } : {}) };
}

const isThere = (viewer: Viewer, id: string): boolean =>
  viewer.db.orm.select().from(remarks).where(eq(remarks.id, id)).get() !== undefined;

const isOpenAbout = (viewer: Viewer, { personId }: Author, subject: string, id: string): boolean =>
  viewer.db
    .prepared(
      `select 1 from remarks where person_id = ? and subject_kind = ? and subject_id = ? and kind = 'disputed'
         and settled_on is null`,
    )
    .get(personId, subject, id) !== undefined;

const isGroup = (viewer: Viewer, id: string): boolean =>
  viewer.db.prepared('select 1 from groups where id = ?').get(id) !== undefined;
