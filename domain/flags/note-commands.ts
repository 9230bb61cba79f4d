import { command, done } from '../command';
import { noteFindingsForm } from './forms';
import { canNoteFindings } from './policy';
import { noteStandings } from './step-commands';

/** Notes what the rules find and no longer find on a day, so that what the data resolved is known. The server does so daily. */
export const noteFindings = command({
  name: 'flags.note-findings',
  form: noteFindingsForm,
  load: (viewer) => viewer,
  may: canNoteFindings,
  run: ({ viewer, input, now, today }) => {
    const day = input.asOf ?? today;
    const noted = noteStandings({ viewer, now, today: day });
    return done(noted, { subject: 'flags', id: day, fields: ['found', 'resolved'] });
  },
});
