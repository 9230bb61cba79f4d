import type { SheetKind } from '../words';
import { attendance, lateInvitations, meetings, motions } from './meeting-headers';
import { advisors, partners, seats } from './people-headers';
import type { Field } from './phrases';
import { contributions, expenses, suggestions } from './record-headers';

export type { Field } from './phrases';

/** The columns of each kind of sheet. The order is the order of trust when one header could be two fields. */
export const fieldsOf: Readonly<Record<Exclude<SheetKind, 'notes'>, readonly Field[]>> = {
  advisors,
  partners,
  seats,
  meetings,
  attendance,
  motions,
  suggestions,
  contributions,
  expenses,
  'late-invitations': lateInvitations,
};
