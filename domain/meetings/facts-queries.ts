import type { Day } from '../calendar';
import type { Viewer } from '../viewer';
import type { Input, MeetingState, Mode, Offer } from './words';

/** What a person who may come to a meeting is told of it. Times are UTC ms. */
export type MeetingFacts = {
  id: string;
  on: Day;
  startsAt: number | null;
  endsAt: number | null;
  group: string | null;
  title: string | null;
  place: string | null;
  mode: Mode | null;
  state: MeetingState;
  /** Where to click and what to dial to be there from afar. */
  joinLink: string | null;
  dialIn: string | null;
  offers: Offer[];
  agenda: { title: string; minutes: number | null; input: Input | null; broughtBy: string | null }[];
  papers: { id: string; title: string; link: string | null }[];
  cancelledBecause: string | null;
  /** Raised with each change that calendars show. */
  sequence: number;
};

type Row = Omit<MeetingFacts, 'offers' | 'agenda' | 'papers'> & Record<'offers' | 'agenda' | 'papers', string>;

const FACTS = `
  select m.id, m.on_day as "on", m.starts_at as startsAt, m.ends_at as endsAt, g.name as "group", m.title, m.place,
    m.mode, m.state, m.join_link as joinLink, m.dial_in as dialIn, m.cancelled_because as cancelledBecause,
    m.calendar_sequence as sequence,
    (select json_group_array(o.offer) from meeting_offers o where o.meeting_id = m.id) as offers,
    (select json_group_array(json_object('title', a.title, 'minutes', a.minutes, 'input', a.input,
        'broughtBy', p.name) order by a.position)
      from agenda_items a left join people p on p.id = a.brought_by where a.meeting_id = m.id) as agenda,
    (select json_group_array(json_object('id', pa.id, 'title', pa.title, 'link', pa.link) order by pa.rowid)
      from papers pa where pa.meeting_id = m.id) as papers
  from meetings m left join groups g on g.id = m.group_id where m.id = ?`;

/** The facts of one meeting, for a query that has made sure that its viewer may be told of it. */
export function meetingFactsOf(viewer: Viewer, meetingId: string): MeetingFacts | null {
  const row = viewer.db.prepared(FACTS).get(meetingId) as Row | undefined;
  if (row === undefined) return null;
  const { offers, agenda, papers, ...facts } = row;
  return { ...facts, offers: JSON.parse(offers), agenda: JSON.parse(agenda), papers: JSON.parse(papers) };
}
