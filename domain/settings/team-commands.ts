import { eq } from 'drizzle-orm';
import { command, done, refuse } from '../command';
import { stampOf } from '../stamp';
import { teamForm } from './forms';
import { canChangeSettings } from './policy';
import { ohtOf } from './queries';
import { oht } from './table';

/** The team is described anew: its names, its days, whom its advisors can call, which mileage it pays. */
export const changeTeam = command({
  name: 'settings.change-team',
  form: teamForm,
  load: ohtOf,
  may: canChangeSettings,
  run: ({ viewer, input: { stamp, ...input }, subject: team }) => {
    if (stamp !== stampOf(team)) return refuse('changed-meanwhile');
    const next = { ...input, contactName: input.contactName ?? null, contactPhone: input.contactPhone ?? null };
    const fields = (Object.keys(next) as (keyof typeof next)[]).filter((name) => next[name] !== team[name]);
    viewer.db.orm.update(oht).set(next).where(eq(oht.id, 1)).run();
    return done({}, { subject: 'oht', id: '1', fields });
  },
});
