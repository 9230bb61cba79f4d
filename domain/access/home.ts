import { needsSecondFactor } from './lifetimes';
import type { Role } from './words';

/** The page a person starts on: the office's, or their own. */
export function homeOf(roles: Iterable<Role>): '/today' | '/my' {
  const held = [...roles];
  return needsSecondFactor(held) || held.includes('chair') ? '/today' : '/my';
}

/** A path within this site to go on to, or null: never another site, never a way around one's own pages. */
export function samePath(next: string | null | undefined): string | null {
  if (!next || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return null;
  return next;
}
