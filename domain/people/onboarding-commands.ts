import { eq } from 'drizzle-orm';
import { command, done, refuse, unchanged } from '../command';
import { stampOf } from '../stamp';
import { dropStepForm, noteNeedsForm, noteStepForm } from './forms';
import { personNamed } from './person-queries';
import { canKeepPeople } from './policy';
import { saidBy } from './said-by';
import { accessNeedsOf, onboarding } from './table';

/** An onboarding step was done on a day. Done again, it is a row more: what was signed before stays. */
export const noteStep = command({
  name: 'people.note-step',
  form: noteStepForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, once, step, doneOn, renewOn }, subject, today }) => {
    if (subject.steps.some((done) => done.id === once)) return unchanged({ id, hat: subject.hat });
    if (doneOn > today) return refuse('in-the-future', 'doneOn');
    if (subject.steps.some((done) => done.step === step && done.doneOn === doneOn))
      return refuse('already-there', 'doneOn');
    const row = { id: once, personId: id, step, doneOn, renewOn: renewOn ?? null };
    viewer.db.orm.insert(onboarding).values(row).run();
    return done({ id, hat: subject.hat }, { subject: 'onboarding', id: once, fields: [step] });
  },
});

/** A step that was written down by mistake. */
export const dropStep = command({
  name: 'people.drop-step',
  form: dropStepForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, stepId }, subject }) => {
    const step = subject.steps.find((done) => done.id === stepId);
    if (step === undefined) return unchanged({ id, hat: subject.hat });
    viewer.db.orm.delete(onboarding).where(eq(onboarding.id, stepId)).run();
    return done({ id, hat: subject.hat }, { subject: 'onboarding', id: stepId, fields: [step.step] });
  },
});

/** What someone needs to take part, all of it: what is new was said on this day, what is left out is needed no more. */
export const noteNeeds = command({
  name: 'people.note-needs',
  form: noteNeedsForm,
  load: personNamed,
  may: canKeepPeople,
  run: ({ viewer, input: { id, stamp, needs, saidOn, channel }, subject, today }) => {
    if (stamp !== subject.stamps.needs) return refuse('changed-meanwhile');
    if (saidOn > today) return refuse('in-the-future', 'saidOn');
    const rows = [...new Set(needs)].map(
      (need) => subject.needs.find((known) => known.need === need) ?? { need, saidOn },
    );
    if (stampOf(rows.map(({ need }) => need).sort()) === stampOf(subject.needs.map(({ need }) => need)))
      return unchanged({ id, hat: subject.hat });
    viewer.db.orm.delete(accessNeedsOf).where(eq(accessNeedsOf.personId, id)).run();
    for (const row of rows)
      viewer.db.orm
        .insert(accessNeedsOf)
        .values({ personId: id, ...row })
        .run();
    return done({ id, hat: subject.hat }, { subject: 'person', id, fields: ['access-needs'], ...saidBy(id, channel) });
  },
});
