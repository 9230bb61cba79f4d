import { type Answer, perform } from '@/domain/command';
import { type Kept, keepLog } from '@/domain/logbook/draft-commands';
import { fieldsIn } from '@/domain/logbook/field-names';
import { invitedUnlessSaid } from '@/domain/logbook/invited-unless-said';
import type { Written } from '@/domain/logbook/written';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';

/** What a page sends of a draft: which, the version it saw, and its fields. */
export type Sent = { draftId: string; version: number; fields: Written };

export function sentIn(data: FormData): Sent {
  const texts = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  return {
    draftId: texts.draftId ?? '',
    version: Number(texts.version),
    fields: invitedUnlessSaid(fieldsIn(texts)),
  };
}

/** Keeps what was sent in the draft. */
export const keep = (viewer: Viewer, sent: Sent): Answer<Kept> => perform(viewer, keepLog, sent, clock());
