import { eq } from 'drizzle-orm';
import { command, done, unchanged } from '../command';
import { placesAt } from '../meetings/places-queries';
import { invitationToKeep, meetingToInvite } from './facts-queries';
import { canInvite } from './policy';
import { guestsForm, guestsOfSideForm, meetNeedForm } from './sending-forms';
import { changeInvitation } from './step-writing-commands';
import { accommodations } from './table';

const AS_STORED = { yes: 1, no: 0, 'as-meeting': null } as const;

/** Whether one person may bring someone: yes, no, or as the meeting says. */
export const setGuests = command({
  name: 'invitations.set-guests',
  form: guestsForm,
  load: invitationToKeep,
  may: canInvite,
  run: ({ viewer, input: { may }, subject: { invitation } }) => {
    const { id, meetingId, personId, mayBringGuests } = invitation;
    if (mayBringGuests === AS_STORED[may]) return unchanged({ meetingId, personId });
    changeInvitation(viewer, id, { mayBringGuests: AS_STORED[may] });
    return done({ meetingId, personId }, { subject: 'invitation', id, fields: ['mayBringGuests'] });
  },
});

/** The same for everyone invited on one side of the table. */
export const setGuestsOfSide = command({
  name: 'invitations.set-guests-of-side',
  form: guestsOfSideForm,
  load: (viewer, { meetingId }) => meetingToInvite(viewer, meetingId),
  may: canInvite,
  run: ({ viewer, input: { side, may }, subject: { id: meetingId } }) => {
    const own = placesAt(viewer, meetingId).filter((place) => place.side === side);
    const { changes } = viewer.db
      .prepared(
        `update invitations set may_bring_guests = @may where meeting_id = @meetingId and may_bring_guests is not @may
           and person_id in (select value from json_each(@people))`,
      )
      .run({ may: AS_STORED[may], meetingId, people: JSON.stringify(own.map(({ personId }) => personId)) });
    if (changes === 0) return unchanged({ meetingId });
    return done({ meetingId }, { subject: 'meeting', id: meetingId, fields: ['mayBringGuests'] });
  },
});

/** Something asked for is arranged, or not after all. */
export const meetNeed = command({
  name: 'invitations.meet-need',
  form: meetNeedForm,
  load: (viewer, { id }) => {
    const need = viewer.db.orm.select().from(accommodations).where(eq(accommodations.id, id)).get();
    const found = need && invitationToKeep(viewer, { id: need.invitationId });
    return need && found ? { ...found, need } : null;
  },
  may: canInvite,
  run: ({ viewer, input, subject: { need, invitation }, today }) => {
    const { meetingId, personId } = invitation;
    const met = input.met === 'yes';
    if (need.droppedOn !== null || (need.metOn !== null) === met) return unchanged({ meetingId, personId });
    const metOn = met ? today : null;
    viewer.db.orm.update(accommodations).set({ metOn }).where(eq(accommodations.id, need.id)).run();
    return done({ meetingId, personId }, { subject: 'invitation', id: invitation.id, fields: ['accommodations'] });
  },
});
