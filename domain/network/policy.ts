import type { Role } from '../access/words';
import { holds, type Viewer } from '../viewer';

/** The office sees what goes through Heard: the notes, and who hears of which meetings. Who is in it is the members' to see. */
export const whoKeepsNetwork = ['administrator', 'coordinator'] as const satisfies readonly Role[];
export const canKeepNetwork = (viewer: Viewer): boolean => holds(viewer, ...whoKeepsNetwork);

/** Being in the network is an advisor's own choice, made on their page or said to the office. */
export const canChooseFor = (viewer: Viewer, advisor: { own: boolean }): boolean =>
  advisor.own || canKeepNetwork(viewer);

/** The server alone tells of open meetings; those who hear of them chose to. */
export const canTellOfMeetings = (viewer: Viewer): boolean => viewer.kind === 'server';
