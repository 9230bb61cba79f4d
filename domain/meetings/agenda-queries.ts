import type { Viewer } from '../viewer';
import type { Input } from './words';

/** An item of an agenda, with who brings it and what is asked of those who are there. */
export type AgendaItem = {
  id: string;
  position: number;
  title: string;
  minutes: number | null;
  broughtBy: string | null;
  name: string | null;
  input: Input | null;
};

/** The agenda of a meeting that another query let its viewer see, in order. */
export const agendaOf = (viewer: Viewer, meetingId: string): AgendaItem[] =>
  viewer.db
    .prepared(
      `select a.id, a.position, a.title, a.minutes, a.brought_by as broughtBy, p.name, a.input
       from agenda_items a left join people p on p.id = a.brought_by
       where a.meeting_id = ? order by a.position, a.id`,
    )
    .all(meetingId) as AgendaItem[];
