import type { Day } from '@/domain/calendar';
import { assemble } from '@/domain/flags/assemble';
import type { Finding } from '@/domain/flags/finding';
import { rules } from '@/domain/flags/findings';
import type { Rows } from '@/domain/flags/rows';
import type { FlagRule } from '@/domain/flags/words';
import type { Side } from '@/domain/groups/words';
import type { Attendance, Origin } from '@/domain/meetings/words';
import { startOfMonths } from '@/domain/meetings/year';
import { type Thresholds, thresholdDefaults } from '@/domain/settings/words';
import type { SuggestionStep } from '@/domain/suggestions/words';

export const NOW: Day = '2026-10-31';

export const noRows = (): Rows => ({
  advisors: [],
  leaves: [],
  groups: [],
  seats: [],
  memberships: [],
  meetings: [],
  firstMetOn: null,
  invitations: [],
  presences: [],
  barred: [],
  sides: [],
  bringing: [],
  given: [],
  spent: [],
  suggestions: [],
  steps: [],
  answers: [],
  claims: [],
  lines: [],
  waivers: [],
});

type SeatGiven = {
  weight?: number;
  side?: 'advisor' | 'partner';
  class?: Rows['seats'][number]['class'];
  from?: Day;
  to?: Day | null;
};
type StepGiven = readonly [SuggestionStep, Day, Day?];

/** Writes records as a secretary would tell them; ids are names. Each method gives the builder back. */
export class Records {
  rows: Rows = noRows();
  private count = 0;
  private next = (kind: string): string => `${kind}-${String(++this.count).padStart(4, '0')}`;

  advisor(id: string, given: { joined?: Day | null; left?: Day | null; firstInvited?: Day | null } = {}): this {
    const { joined = '2024-01-01', left = null, firstInvited = '2025-01-01' } = given;
    this.rows.advisors.push({ id, joinedOn: joined, leftOn: left, firstInvitedOn: firstInvited });
    return this;
  }

  group(id: string, power: Rows['groups'][number]['power'] = 'decides', closedOn: Day | null = null): this {
    this.rows.groups.push({ id, power, closedOn, firstMetOn: null });
    return this;
  }

  seat(groupId: string, personId: string | null, given: SeatGiven = {}): this {
    const { weight = 1, side = 'advisor', class: seatClass = 'voting', from = '2025-01-01', to = null } = given;
    const id = this.next('seat');
    this.rows.seats.push({ id, groupId, class: seatClass, side, weight, from: null, to: null });
    if (personId !== null) this.rows.memberships.push({ id: this.next('ms'), seatId: id, personId, from, to });
    return this;
  }

  leave(personId: string, from: Day, to: Day | null): this {
    this.rows.leaves.push({ personId, from, to });
    return this;
  }

  meeting(
    groupId: string | null,
    on: Day,
    given: { key?: boolean; sent?: Day | null; people?: number; guests?: number } = {},
  ): string {
    const id = `${groupId ?? 'open'}@${on}`;
    const { key = false, sent = null, people = 0, guests = 0 } = given;
    this.rows.meetings.push({ id, groupId, on, key: key ? 1 : 0, invitationsSentOn: sent, people, guests });
    for (const group of this.rows.groups) {
      if (group.id === groupId && (group.firstMetOn === null || on < group.firstMetOn)) group.firstMetOn = on;
    }
    if (this.rows.firstMetOn === null || on < this.rows.firstMetOn) this.rows.firstMetOn = on;
    return id;
  }

  invite(meetingId: string, personId: string, sentOn: Day | null = null): this {
    this.rows.invitations.push({ meetingId, personId, sentOn });
    return this;
  }

  present(meetingId: string, personId: string, origin: Origin = 'invited', attendance: Attendance = 'in-person'): this {
    this.rows.presences.push({ meetingId, personId, origin, attendance });
    return this;
  }

  /** Invited and absent, with what stood in the way. */
  barred(meetingId: string, personId: string, given: { need?: boolean; hoursAhead?: number } = {}): this {
    this.rows.barred.push({
      ...{ meetingId, personId },
      ...{ needUnmet: given.need ? 1 : 0, hoursAhead: given.hoursAhead ?? null },
    });
    return this.invite(meetingId, personId).present(meetingId, personId, 'invited', 'absent-with-word');
  }

  /** How many of each side were invited of how many expected. */
  places(meetingId: string, advisors: readonly [number, number], partners: readonly [number, number]): this {
    const place = (side: Side, [invited, expected]: readonly [number, number]) =>
      this.rows.sides.push({ meetingId, side, invited, expected });
    place('advisor', advisors);
    place('partner', partners);
    return this;
  }

  bringing(meetingId: string, side: Side, given: { brought?: number; might?: number }): this {
    this.rows.bringing.push({ meetingId, side, brought: given.brought ?? 0, might: given.might ?? 0 });
    return this;
  }

  /** An active advisor and the time they gave in the days that load is counted over. */
  gave(personId: string, minutes: number, on: readonly Day[] = []): this {
    this.rows.given.push({ personId, minutes });
    for (const day of on) {
      const id = this.next('contribution');
      const each = minutes / on.length;
      this.rows.spent.push({ personId, kind: 'contribution', id, groupId: null, on: day, minutes: each });
    }
    return this;
  }

  suggestion(
    personId: string | null,
    raisedOn: Day,
    steps: readonly StepGiven[] = [],
    groupId: string | null = null,
  ): this {
    const id = this.next('suggestion');
    this.rows.suggestions.push({ id, personId, groupId, raisedOn });
    for (const [step, on, until] of steps) {
      this.rows.steps.push({ id: this.next('step'), suggestionId: id, step, on, until: until ?? null });
    }
    return this;
  }

  answer(personId: string, on: Day, toldOn: Day | null = null): this {
    this.rows.answers.push({ askId: this.next('ask'), personId, groupId: null, on, toldOn });
    return this;
  }

  cost(
    personId: string,
    on: Day,
    cents: number,
    given: { paid?: Day; meeting?: string; advance?: number; submitted?: Day } = {},
  ): this {
    const id = this.next('claim');
    const { paid = null, meeting = null, advance = 0, submitted = on } = given;
    this.rows.claims.push({
      id,
      personId,
      meetingId: meeting,
      advanceCents: advance,
      submittedOn: submitted,
      paidOn: paid,
    });
    this.rows.lines.push({ id: this.next('line'), claimId: id, on, cents });
    return this;
  }

  waive(personId: string, meetingId: string, on: Day): this {
    this.rows.waivers.push({ personId, meetingId, on });
    return this;
  }

  /** What a rule finds in these records on a day. */
  find(rule: FlagRule, now: Day = NOW, changed: Partial<Thresholds> = {}): Finding[] {
    return findIn(this.rows, rule, now, changed);
  }
}

export function findIn(rows: Rows, rule: FlagRule, now: Day = NOW, changed: Partial<Thresholds> = {}): Finding[] {
  const thresholds: Thresholds = { ...thresholdDefaults, ...changed };
  return rules[rule](assemble(rows, startOfMonths(now, thresholds['window-months']), now), thresholds, now);
}

/** The findings in short: about whom, since when, how bad. */
export const short = (found: readonly Finding[]): [string, Day, number][] =>
  found.map(({ personId, groupId, since, measure }) => [personId ?? groupId ?? '', since, measure]);
