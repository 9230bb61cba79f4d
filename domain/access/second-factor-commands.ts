import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { command, done, refuse } from '../command';
import type { Viewer } from '../viewer';
import { secondFactorForm } from './forms';
import { ownsSecondFactor } from './policy';
import { newRecoveryCodes, recoveryHashOf } from './recovery';
import { recoveryCodes, secondFactors, sessions } from './table';
import { newSecret, stepOfCode } from './totp';

type Subject = { personId: string; factor: typeof secondFactors.$inferSelect | undefined };

function own(viewer: Viewer): Subject | null {
  const { personId } = viewer;
  if (personId === null) return null;
  const factor = viewer.db.orm.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get();
  return { personId, factor };
}

/** Makes the secret that an authenticator app is given. One that was confirmed stays as it is. */
export const beginSecondFactor = command({
  name: 'begin-second-factor',
  form: z.object({}),
  load: own,
  may: ownsSecondFactor,
  run: ({ viewer, subject: { personId, factor } }) => {
    const activity = { subject: 'second-factor', id: personId };
    if (factor?.confirmedAt) return refuse('second-factor-there');
    if (factor) return done({ secret: factor.secret }, activity);
    const secret = newSecret();
    viewer.db.orm.insert(secondFactors).values({ personId, secret }).run();
    return done({ secret }, { ...activity, fields: ['secret'] });
  },
});

/** Confirms the app with a code from it, and gives the recovery codes, which are shown this once. */
export const confirmSecondFactor = command({
  name: 'confirm-second-factor',
  form: secondFactorForm,
  load: own,
  may: ownsSecondFactor,
  run: ({ viewer, input, subject: { personId, factor }, now }) => {
    if (!factor || factor.confirmedAt) return refuse('second-factor-there');
    const step = stepOfCode(factor.secret, input.code, factor.lastStep, now);
    if (step === null) return refuse('wrong-code', 'code');
    const codes = newRecoveryCodes();
    const { orm } = viewer.db;
    orm
      .update(secondFactors)
      .set({ confirmedAt: now, lastStep: step })
      .where(eq(secondFactors.personId, personId))
      .run();
    orm
      .insert(recoveryCodes)
      .values(codes.map((code) => ({ personId, codeHash: recoveryHashOf(code) })))
      .run();
    passed(viewer, personId, input.session, now);
    return done({ codes }, { subject: 'second-factor', id: personId, fields: ['confirmedAt', 'recoveryCodes'] });
  },
});

/** Gives the second factor of this sign-in: a code from the app, or one of the recovery codes. Each works once. */
export const giveSecondFactor = command({
  name: 'give-second-factor',
  form: secondFactorForm,
  load: own,
  may: ownsSecondFactor,
  run: ({ viewer, input, subject: { personId, factor }, now }) => {
    if (!factor?.confirmedAt) return refuse('wrong-code', 'code');
    const step = stepOfCode(factor.secret, input.code, factor.lastStep, now);
    const used =
      step === null ? spendRecoveryCode(viewer, personId, input.code, now) : spendStep(viewer, personId, step);
    if (!used) return refuse('wrong-code', 'code');
    passed(viewer, personId, input.session, now);
    return done(
      { personId },
      { subject: 'second-factor', id: personId, fields: [step === null ? 'recoveryCodes' : 'lastStep'] },
    );
  },
});

function spendStep(viewer: Viewer, personId: string, lastStep: number): boolean {
  viewer.db.orm.update(secondFactors).set({ lastStep }).where(eq(secondFactors.personId, personId)).run();
  return true;
}

function spendRecoveryCode(viewer: Viewer, personId: string, code: string, now: number): boolean {
  const unused = and(
    eq(recoveryCodes.personId, personId),
    eq(recoveryCodes.codeHash, recoveryHashOf(code)),
    isNull(recoveryCodes.usedAt),
  );
  return viewer.db.orm.update(recoveryCodes).set({ usedAt: now }).where(unused).run().changes === 1;
}

function passed(viewer: Viewer, personId: string, tokenHash: string, now: number): void {
  const mine = and(eq(sessions.tokenHash, tokenHash), eq(sessions.personId, personId));
  viewer.db.orm.update(sessions).set({ secondFactorAt: now }).where(mine).run();
}
