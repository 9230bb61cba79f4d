import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import { isMember } from './member-queries';
import { NOTE_LASTS } from './notes';
import { canKeepNetwork } from './policy';

/** A note of the network. `stoppedAt` only for its author and the office: others do not see a stopped one. */
export type NetworkNote = {
  id: string;
  personId: string;
  name: string;
  text: string;
  sentAt: number;
  stoppedAt: number | null;
  /** To how many it went by mail, and to how many it is still to go. */
  sent: number;
  waiting: number;
};

const NOTES = `
  select n.id, n.person_id as personId, p.name, n.text, n.sent_at as sentAt, n.stopped_at as stoppedAt,
    count(*) filter (where o.state = 'sent') as sent,
    count(*) filter (where o.state in ('waiting', 'sending')) as waiting
  from network_notes n join people p on p.id = n.person_id
  left join outbox o on o.about_kind = 'note' and o.about_id = n.id and o.kind = 'network-note'`;
const LATEST = 'group by n.id order by n.sent_at desc, n.id desc limit 50';

/** The notes of the last half year, the latest first, for who is in the network. */
export const notesForMembers = (viewer: Viewer, today: Day, now: number): NetworkNote[] =>
  isMember(viewer, today)
    ? (viewer.db
        .prepared(`${NOTES} where n.sent_at > :since and (n.stopped_at is null or n.person_id = :self) ${LATEST}`)
        .all({ since: now - NOTE_LASTS, self: viewer.personId }) as NetworkNote[])
    : [];

/** The same for the office, which can stop one: the stopped ones too. */
export const notesForOffice = (viewer: Viewer, now: number): NetworkNote[] =>
  canKeepNetwork(viewer)
    ? (viewer.db
        .prepared(`${NOTES} where n.sent_at > :since ${LATEST}`)
        .all({ since: now - NOTE_LASTS }) as NetworkNote[])
    : [];

/** One note as a command or a mail finds it; for the office and the server. */
export const noteById = (viewer: Viewer, id: string): NetworkNote | null =>
  canKeepNetwork(viewer)
    ? ((viewer.db.prepared(`${NOTES} where n.id = ? group by n.id`).get(id) as NetworkNote | undefined) ?? null)
    : null;
