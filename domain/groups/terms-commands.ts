import { eq } from 'drizzle-orm';
import { command, done, unchanged } from '../command';
import { setTermsForm } from './forms';
import { groupRow } from './group-queries';
import { canKeepGroups } from './policy';
import { termsOfReference } from './table';

/** What the group is for and how it works, in force from a day; what was in force before stays to be read. */
export const setTerms = command({
  name: 'groups.set-terms',
  form: setTermsForm,
  load: (viewer, { groupId }) => groupRow(viewer, groupId),
  may: canKeepGroups,
  run: ({ viewer, input: { once, groupId, fromDay, text, link }, now }) => {
    const known = viewer.db.orm.select().from(termsOfReference).where(eq(termsOfReference.id, once)).get();
    if (known !== undefined) return unchanged({ groupId });
    viewer.db.orm
      .insert(termsOfReference)
      .values({ id: once, groupId, fromDay, text, link, recordedBy: viewer.personId, recordedAt: now })
      .run();
    const fields = ['fromDay', ...(text === undefined ? [] : ['text']), ...(link === undefined ? [] : ['link'])];
    return done({ groupId }, { subject: 'group', id: groupId, fields });
  },
});
