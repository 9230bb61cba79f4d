import type { Db } from '@/db/client';
import type { Role } from './access/words';
import type { ActorKind } from './activity/words';

declare const made: unique symbol;

/**
 * Who is asking, and of which database. Every query and command takes one first, and only the makers in this
 * file can build it, so that a forgotten gate is a type error. `chairs` holds the ids of the groups of a chair.
 */
export type Viewer = {
  readonly db: Db;
  readonly kind: ActorKind;
  readonly personId: string | null;
  readonly roles: ReadonlySet<Role>;
  readonly chairs: ReadonlySet<string>;
  readonly [made]: true;
};

type Parts = Omit<Viewer, typeof made>;
const viewer = (parts: Parts): Viewer => parts as Viewer;

/** A signed-in person; made from a session by access/queries, and by tests. */
export const personViewer = (db: Db, personId: string, roles: Iterable<Role>, chairs: Iterable<string> = []): Viewer =>
  viewer({ db, kind: 'person', personId, roles: new Set(roles), chairs: new Set(chairs) });

/** Someone not signed in: may set up an empty house and ask to sign in, nothing else. */
export const visitor = (db: Db): Viewer =>
  viewer({ db, kind: 'visitor', personId: null, roles: new Set(), chairs: new Set() });

/** The command line, a job of the server or the demo: trusted with everything, and named in the activity. */
export const trusted = (db: Db, kind: 'command-line' | 'server' | 'demo'): Viewer =>
  viewer({ db, kind, personId: null, roles: new Set(), chairs: new Set() });

export const isTrusted = (v: Viewer): boolean => v.kind === 'command-line' || v.kind === 'server' || v.kind === 'demo';

/** Whether the viewer is trusted, or holds one of these roles. */
export const holds = (v: Viewer, ...roles: Role[]): boolean => isTrusted(v) || roles.some((role) => v.roles.has(role));
