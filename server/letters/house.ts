import type { Language } from '@/domain/people/words';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import type { Viewer } from '@/domain/viewer';
import { env } from '../env';

/** Who speaks in a letter or a mail, and how to reach them. */
export type House = {
  team: string;
  contact: { name: string | null; phone: string | null };
  timeZone: string;
  /** The host of the configured address: what calendars and messages are told apart by. */
  host: string;
  /** The address mail comes from. */
  email: string;
};

/** The house, as it speaks to a reader of a language. */
export function houseOf(viewer: Viewer, language: Language): House {
  const oht = ohtOf(viewer);
  const host = new URL(env().origin).hostname;
  return {
    team: nameOfTeam(oht, language),
    contact: { name: oht.contactName, phone: oht.contactPhone },
    timeZone: oht.timeZone,
    host,
    email: /<([^<>]+)>/.exec(env().HEARD_MAIL_FROM ?? '')?.[1] ?? env().HEARD_MAIL_FROM ?? `heard@${host}`,
  };
}
