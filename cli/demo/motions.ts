import { cast, type Table } from './cast';
import { groups } from './groups';
import type { DemoMeeting } from './meetings';

/** How a vote went. `advisors-decide`: the partners were split evenly, and the advisors made the difference. */
type Course = 'agreed' | 'split' | 'advisors-decide' | 'lost' | 'counted' | 'consensus';
export type DemoMotion = {
  meeting: DemoMeeting;
  text: string;
  for: string;
  against: string;
  abstained: string;
  recused: string;
  result: string;
};

/** Put to which meeting, 0 being the latest held. */
const put: Partial<Record<Table, readonly [index: number, text: string, course: Course][]>> = {
  steering: [
    [0, 'Adopt the plan for the coming year', 'agreed'],
    [1, 'Move two nurse positions from the hospital to home care', 'advisors-decide'],
    [3, 'Fund evening respite for caregivers for twelve months', 'agreed'],
    [4, 'Share one referral form among all partners', 'split'],
    [6, 'Put the budget surplus into transport to appointments', 'advisors-decide'],
    [7, 'Close the Saturday clinic in Ridgeview', 'lost'],
    [9, 'Adopt the annual budget', 'agreed'],
    [10, 'Pay advisors an honorarium for working groups too', 'split'],
    [12, 'Adopt the terms of reference', 'agreed'],
  ],
  mentalHealth: [
    [0, 'Open the crisis line to family members', 'agreed'],
    [1, 'Hire a peer worker for each emergency department', 'advisors-decide'],
    [3, 'Keep the walk-in counselling hours at lunch only', 'lost'],
    [4, 'Adopt one waiting list for the three agencies', 'split'],
    [6, 'Fund a harm reduction van with the youth hub', 'advisors-decide'],
    [7, 'Ask the hospital for a quiet room in emergency', 'agreed'],
    [9, 'Renew the agreement with the county paramedics', 'counted'],
    [11, 'Adopt the table’s workplan', 'consensus'],
  ],
  finance: [
    [0, 'Recommend the mid-year budget', 'agreed'],
    [1, 'Approve the rates for mileage and meals', 'agreed'],
    [2, 'Accept the auditor’s report', 'consensus'],
    [3, 'Move the payment run to once a month', 'split'],
    [5, 'Recommend the annual budget', 'agreed'],
  ],
};

/** The motions of the year, with the names of those there who had a vote. */
export const motionsOf = (meetings: readonly DemoMeeting[]): DemoMotion[] =>
  Object.entries(put).flatMap(([table, motions]) =>
    motions.flatMap(([index, text, course]) => {
      const meeting = meetings.find((one) => one.table === table && one.index === index);
      return meeting ? [{ meeting, text, ...recorded(votesOf(meeting, course), course) }] : [];
    }),
  );

type Voter = { name: string; votes: number; advisor: boolean };
type Votes = { for: Voter[]; against: Voter[]; abstained: Voter[]; recused: Voter[] };

function votersOf(meeting: DemoMeeting): Voter[] {
  return groups[meeting.table].seats.flatMap(({ name, votes, side, from, to }) => {
    const there = name !== null && /^[PV]/.test(meeting.codes.get(name) ?? '');
    const seated = (from ?? -99) <= meeting.week && meeting.week <= (to ?? 99);
    return there && seated && votes > 0 ? [{ name, votes, advisor: side === 'Advisor' }] : [];
  });
}

function votesOf(meeting: DemoMeeting, course: Course): Votes {
  const voters = votersOf(meeting);
  const votes: Votes = { for: [], against: [], abstained: [], recused: [] };
  const partners = voters.filter(({ advisor }) => !advisor).sort((a, b) => b.votes - a.votes);
  if (course === 'advisors-decide') {
    // The heaviest first, each to the lighter side: what is left between the sides is one vote at most.
    for (const partner of partners) votes[weigh(votes.for) < weigh(votes.against) ? 'for' : 'against'].push(partner);
    if (weigh(votes.for) > weigh(votes.against)) [votes.for, votes.against] = [votes.against, votes.for];
    votes.for.push(...voters.filter(({ advisor }) => advisor));
    return votes;
  }
  for (const [i, voter] of voters.entries()) votes[choiceOf(course, voter, i)].push(voter);
  return votes;
}

function choiceOf(course: Course, voter: Voter, place: number): keyof Votes {
  if (course === 'split') {
    if (voter.name === cast.leader) return 'recused';
    return place % 4 === 1 ? 'against' : place % 6 === 4 ? 'abstained' : 'for';
  }
  if (course === 'lost') return voter.advisor || place % 3 > 0 ? 'against' : 'for';
  return place === 7 ? 'abstained' : 'for';
}

const weigh = (voters: readonly Voter[]): number => voters.reduce((sum, { votes }) => sum + votes, 0);

function recorded(votes: Votes, course: Course): Omit<DemoMotion, 'meeting' | 'text'> {
  const result = weigh(votes.for) > weigh(votes.against) ? 'Carried' : 'Defeated';
  if (course === 'consensus') return { for: '', against: '', abstained: '', recused: '', result: 'Consensus' };
  const show = (voters: readonly Voter[]): string =>
    course === 'counted' ? `${voters.length}` : voters.map(({ name }) => name).join('; ');
  const { abstained, recused } = votes;
  return {
    for: show(votes.for),
    against: show(votes.against),
    abstained: show(abstained),
    recused: show(recused),
    result,
  };
}
