import { newId } from '@/db/columns';
import { invitations } from '../../invitations/table';
import type { LateInvitationDraft } from '../met-drafts';
import type { Desk } from './desk';
import { groupOnDay, meetingsOf } from './meetings';

/** Records who was told of a meeting later than the rest: their own invitation carries that day. */
export function recordLateInvitations(desk: Desk, drafts: readonly LateInvitationDraft[]): void {
  for (const draft of drafts) {
    const group = groupOnDay(desk, draft.group, draft.day);
    const person = desk.person(draft.where, draft.name, null, (one) => group !== null && desk.isSeated(one, group.id));
    if (!person) continue;
    const meeting = group ? meetingsOf(desk, group.id, draft.day)[0] : undefined;
    if (!meeting)
      desk.refuse(draft.where, draft.group.written ?? draft.day, group ? 'unknown-meeting' : 'unknown-group');
    else record(desk, meeting.id, person.id, draft);
    if (draft.told > draft.day) desk.warn(draft.where, draft.told, 'told-after-the-meeting');
  }
}

function record(desk: Desk, meetingId: string, personId: string, draft: LateInvitationDraft): void {
  const row = desk.ledger.find(invitations, { meetingId, personId })[0];
  if (row) desk.ledger.change(invitations, row, { sentOn: draft.told });
  else desk.ledger.add(invitations, { id: newId(), meetingId, personId, sentOn: draft.told });
  const seen = desk.stated.ids.get('invitations')?.has(`${meetingId} ${personId}`);
  desk.stated.note('invitations', `${meetingId} ${personId}`);
  if (!seen) desk.count('invitations', row ? 'same' : 'added');
}
