/** Who acted: a signed-in person, someone not signed in (set-up, sign-in), the command line, a job of the server, or the demo. */
export const actorKinds = ['person', 'visitor', 'command-line', 'server', 'demo'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** How what was done on behalf of someone reached the office. */
export const actingChannels = ['phone', 'paper', 'in-person', 'email'] as const;
export type ActingChannel = (typeof actingChannels)[number];
