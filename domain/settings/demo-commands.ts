import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { command, done, refuse } from '../command';
import type { Viewer } from '../viewer';
import { canMarkFictional } from './policy';
import { isSetUp } from './queries';
import { oht } from './table';

/**
 * Says that everyone in this house is invented, which opens the demo's door to it. Never of a house that holds
 * records: its people could be real.
 */
export const markFictional = command({
  name: 'demo.mark-fictional',
  form: z.object({}),
  load: (viewer) => ({ setUp: isSetUp(viewer) }),
  may: canMarkFictional,
  run: ({ viewer, subject }) => {
    if (!subject.setUp || holdsRecords(viewer)) return refuse('not-an-empty-house');
    viewer.db.orm.update(oht).set({ fictional: 1 }).where(eq(oht.id, 1)).run();
    return done({}, { subject: 'oht', id: '1', fields: ['fictional'] });
  },
});

const holdsRecords = ({ db }: Viewer): boolean =>
  db.sql.prepare('select exists (select 1 from imports) or exists (select 1 from meetings)').pluck().get() === 1;
