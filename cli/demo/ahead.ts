import { v5 } from 'uuid';
import { addDays, type Day } from '@/domain/calendar';

/** The demo is the same each day it is made: its ids come from its words. */
const idOf = (words: string): string => v5(words, v5.URL);

type Item = { title: string; minutes: number; input: 'inform' | 'consult' | 'collaborate' };
const lines = (items: readonly Item[]) => items.map((item) => ({ id: idOf(item.title), ...item }));

/** Short forms the demo's papers use; its coordinator has not come to all of them yet. */
export const acronymList = [
  'OHT – Ontario Health Team | Équipe Santé Ontario',
  'PFAC – Patient and Family Advisory Council | Comité consultatif des patients et des familles',
  'QI – Quality improvement | Amélioration de la qualité',
].join('\n');

const forum = idOf('The spring forum');
/** An evening for everyone who advises, planned by the office; nobody is invited to it yet. */
export const openEvening = (today: Day) => ({
  once: forum,
  groupId: 'open',
  title: 'You said, we did: an open evening',
  on: addDays(today, 24),
  starts: '18:30',
  ends: '20:30',
  mode: 'hybrid',
  place: 'Ridge Community Centre, 12 Quarry Road, room 2 on the ground floor',
  joinLink: 'https://video.example.org/open-evening',
  dialIn: '705-555-0177, code 4431',
  mayBringGuests: true,
  offers: ['parking', 'transport', 'respite', 'meal'],
});
/** What someone says who would like to come to it. */
export const newcomersWords = 'I joined last month, and I would like to see what becomes of what people say.';
export const openEveningAgenda = {
  id: forum,
  lines: lines([
    { title: 'Welcome, and a light supper', minutes: 15, input: 'inform' },
    { title: 'Ten things you told the OHT, and what became of each', minutes: 45, input: 'inform' },
    { title: 'In small groups: what the PFAC should ask next', minutes: 40, input: 'consult' },
    { title: 'What goes into the QI plan', minutes: 15, input: 'collaborate' },
  ]),
};
export const openEveningPaper = {
  id: forum,
  once: idOf('Ten suggestions on two pages'),
  title: 'Ten suggestions on two pages, large print',
  link: 'https://papers.example.org/ten-suggestions',
};

/** What is on the next meeting of a group. */
export const nextAgenda = (meetingId: string) => ({
  id: meetingId,
  lines: lines([
    { title: 'Welcome and land acknowledgement', minutes: 5, input: 'inform' },
    { title: 'What the HSPN evaluation says about advisors in our OHT', minutes: 30, input: 'consult' },
    { title: 'Letters people can read: second draft', minutes: 40, input: 'collaborate' },
  ]),
});
export const nextStory = (meetingId: string) => ({
  once: idOf('A story that opens the next meeting'),
  id: meetingId,
  kind: 'patient',
  minutes: 10,
});
