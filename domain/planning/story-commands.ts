import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { stories } from '../meetings/table';
import { people } from '../people/table';
import type { Viewer } from '../viewer';
import { addStoryForm, removeStoryForm } from './forms';
import { canPlan } from './policy';
import { type Plan, planOf } from './queries';

type StoryRow = typeof stories.$inferSelect;
const storyRow = (viewer: Viewer, id: string): StoryRow | undefined =>
  viewer.db.orm.select().from(stories).where(eq(stories.id, id)).get();

/** Puts a story on the agenda, with whose it is when they agreed to be named there. */
export const addStory = command({
  name: 'meetings.add-story',
  form: addStoryForm,
  load: (viewer, { id }) => planOf(viewer, id),
  may: canPlan,
  run: ({ viewer, input: { once, id, kind, personId = null, minutes = null }, subject, today }) => {
    if (storyRow(viewer, once)) return unchanged({ id });
    if (subject.state === 'cancelled') return refuse('meeting-cancelled');
    if (personId !== null && !viewer.db.orm.select().from(people).where(eq(people.id, personId)).get())
      return refuse('no-such-person', 'personId');
    const consentOn = personId === null ? null : today;
    viewer.db.orm.insert(stories).values({ id: once, meetingId: id, kind, personId, consentOn, minutes }).run();
    return done({ id }, { subject: 'meeting', id, fields: ['stories'] });
  },
});

type Told = { story: StoryRow; plan: Plan };

function storyPlanned(viewer: Viewer, id: string): Told | null {
  const story = storyRow(viewer, id);
  const plan = story && planOf(viewer, story.meetingId);
  return story && plan ? { story, plan } : null;
}

/** Takes a story off the agenda: it is not told, or whose it is does not agree any more. */
export const removeStory = command({
  name: 'meetings.remove-story',
  form: removeStoryForm,
  load: (viewer, { storyId }) => storyPlanned(viewer, storyId),
  may: canPlan,
  run: ({ viewer, subject: { story, plan } }) => {
    // What was told at a meeting that was held belongs to its record, which is corrected by logging it again.
    if (plan.state === 'held') return refuse('told-already');
    viewer.db.orm.delete(stories).where(eq(stories.id, story.id)).run();
    return done({ id: plan.id }, { subject: 'meeting', id: plan.id, fields: ['stories'] });
  },
});
