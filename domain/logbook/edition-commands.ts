import { newId } from '@/db/columns';
import type { Viewer } from '../viewer';
import { editionNow } from './draft-queries';
import { meetingEditions } from './table';
import type { Written } from './written';

type Keeping = { viewer: Viewer; now: number; input: { because?: string | undefined } };

/** Keeps what a meeting's record said before it was corrected. */
export function keepEdition({ viewer, now, input }: Keeping, meetingId: string, fields: Written): void {
  viewer.db.orm
    .insert(meetingEditions)
    .values({
      id: newId(),
      meetingId,
      edition: editionNow(viewer, meetingId),
      fields: JSON.stringify(fields),
      replacedBy: viewer.personId,
      replacedAt: now,
      because: input.because ?? null,
    })
    .run();
}
