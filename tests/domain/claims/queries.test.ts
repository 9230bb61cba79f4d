import { describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { newId } from '@/db/columns';
import { ownSums } from '@/domain/advisors/sums-queries';
import { timelineOf } from '@/domain/advisors/timeline-queries';
import { answerHonorarium, offerHonorarium, payHonoraria } from '@/domain/claims/honorarium-commands';
import { honorariumById, yearTotals } from '@/domain/claims/honorarium-queries';
import { claimSearch } from '@/domain/claims/list-forms';
import { claimList } from '@/domain/claims/list-queries';
import { overCap } from '@/domain/claims/over-cap-queries';
import { claimPrompts } from '@/domain/claims/prompts-queries';
import { claimsByIds } from '@/domain/claims/queries';
import { twinsOf } from '@/domain/claims/twin-queries';
import { claimsWaiting } from '@/domain/claims/waiting-queries';
import { perform } from '@/domain/command';
import { gatherFacts } from '@/domain/flags/facts-queries';
import { equityOf } from '@/domain/reports/equity-queries';
import { personViewer, trusted, type Viewer } from '@/domain/viewer';
import { freshDatabase } from '../../database';
import { addPerson } from '../access/people';
import { claimOf, meetingOf, put } from './records';

const TODAY = '2026-11-01';
const NOW = Date.parse('2026-11-01T17:00:00Z');

function house() {
  const db = freshDatabase();
  const viewer = (name: string, role: 'advisor' | 'coordinator' | 'finance' | 'leader') =>
    personViewer(db, addPerson(db, `${name}@example.org`, role), [role]);
  const [ada, bea, cora, fin, lea] = [
    viewer('ada', 'advisor'),
    viewer('bea', 'advisor'),
    viewer('cora', 'coordinator'),
    viewer('fin', 'finance'),
    viewer('lea', 'leader'),
  ];
  return { db, ada, bea, cora, fin, lea };
}
const idOf = ({ personId }: Viewer): string => personId ?? '';

describe('a draft', () => {
  const figuresOf = (db: Db, ada: Viewer) => ({
    sums: ownSums(ada, TODAY),
    timeline: timelineOf(ada, idOf(ada), TODAY, { kinds: ['claim'] }).total,
    costs: gatherFacts(trusted(db, 'server'), TODAY).advisors.get(idOf(ada))?.costs.length,
    claimed: gatherFacts(trusted(db, 'server'), TODAY).advisors.get(idOf(ada))?.claimedMeetings.size,
    report: JSON.stringify(equityOf(trusted(db, 'server'), { from: '2025-11-01', to: TODAY, asOf: TODAY })),
  });

  test('counts nowhere as claimed; sent, it does', () => {
    const { db, ada } = house();
    const meeting = meetingOf(db, idOf(ada));
    const before = figuresOf(db, ada);
    claimOf(db, idOf(ada), { meeting });
    expect(figuresOf(db, ada)).toEqual(before);
    db.sql.prepare("update claims set submitted_on = '2026-10-02'").run();
    const sent = figuresOf(db, ada);
    expect(sent).toMatchObject({ timeline: 1, costs: 1, claimed: 1, sums: { dueCents: 1000 } });
    expect(sent.report).not.toBe(before.report);
  });
});

describe('what waits for an advisor', () => {
  test('a meeting come to in person, until it is asked for or waived; what it may come to', () => {
    const { db, ada, bea } = house();
    const first = meetingOf(db, idOf(ada), '2026-10-01');
    const second = meetingOf(db, idOf(ada), '2026-10-08');
    const meetings = () => claimPrompts(ada, TODAY).flatMap((prompt) => (prompt.kind === 'meeting' ? [prompt] : []));
    expect(meetings()).toMatchObject([{ meetingId: first, aboutCents: null }, { meetingId: second }]);
    put(db, 'claim_waivers', { person_id: idOf(ada), meeting_id: first, said_on: TODAY });
    claimOf(db, idOf(ada), { submitted: '2026-09-02', paid: '2026-09-20' }, [{ on: '2026-09-01', cents: 6150 }]);
    expect(meetings()).toMatchObject([{ meetingId: second, aboutCents: 6150 }]);
    claimOf(db, idOf(ada), { submitted: '2026-10-09' }, [{ on: '2026-10-08' }]);
    expect(meetings()).toEqual([]);
    expect(claimPrompts(bea, TODAY)).toEqual([]);
  });

  test('a meeting by video, one ahead and one long ago are not asked about', () => {
    const { db, ada } = house();
    meetingOf(db, idOf(ada), '2026-12-01');
    meetingOf(db, idOf(ada), '2025-12-01');
    db.sql.prepare("update presences set attendance = 'video' where meeting_id = ?").run(meetingOf(db, idOf(ada)));
    expect(claimPrompts(ada, TODAY)).toEqual([]);
  });

  test('what was sent back comes first, then what is not sent, then what is offered', () => {
    const { db, ada } = house();
    claimOf(db, idOf(ada));
    claimOf(db, idOf(ada), { submitted: '2026-10-02', returned: '2026-10-05' });
    claimOf(db, idOf(ada), { imported: 1 });
    put(db, 'honoraria', { id: 'h', person_id: idOf(ada), on_day: '2026-10-01', cents: 5000, state: 'offered' });
    expect(claimPrompts(ada, TODAY).map(({ kind }) => kind)).toEqual(['returned', 'draft', 'honorarium']);
    expect(claimPrompts(ada, TODAY)[0]).toMatchObject({ because: 'A receipt is missing', cents: 1000 });
  });
});

describe('what waits for the office', () => {
  const records = () => {
    const found = house();
    const { db, ada, bea } = found;
    claimOf(db, idOf(ada), { imported: 1 }, [{ on: '2026-08-01' }]);
    claimOf(db, idOf(bea), { submitted: '2026-10-02' }, [{ on: '2026-10-01' }]);
    claimOf(db, idOf(bea), { submitted: '2026-10-02', approved: '2026-10-04' }, [{ on: '2026-09-15' }]);
    claimOf(db, idOf(ada), { submitted: '2026-09-20', returned: '2026-09-25' }, [{ on: '2026-09-18' }]);
    claimOf(db, idOf(ada), { submitted: '2026-09-20', returned: '2026-10-25' }, [{ on: '2026-09-18' }]);
    claimOf(db, idOf(ada), { submitted: '2026-09-20', paid: '2026-10-25' });
    claimOf(db, idOf(ada));
    return found;
  };

  test('the longest first, each with what is next; what is stuck is for who calls', () => {
    const { cora, fin, ada, lea } = records();
    const told = (viewer: Viewer) =>
      claimsWaiting(viewer, TODAY).map(({ name, next, days }) => `${name} ${next} ${days}`);
    expect(told(fin)).toEqual(['ada approve 92', 'bea pay 47', 'bea approve 31']);
    expect(told(cora)).toEqual(['ada approve 92', 'ada hear-from 37', 'bea approve 31']);
    expect([told(ada), told(lea)]).toEqual([[], []]);
  });

  test('one’s own is for others to see to', () => {
    const { db, fin } = house();
    claimOf(db, idOf(fin), { submitted: '2026-10-02' });
    expect(claimsWaiting(fin, TODAY)).toEqual([]);
  });

  test('the list is narrowed, sorted and searched by its address; drafts only when asked for', () => {
    const { fin, lea } = records();
    const list = (search: object) => claimList(fin, claimSearch.parse(search), TODAY);
    expect(list({}).claims.map(({ days }) => days)).toEqual([92, 47, 31]);
    expect(list({ sort: 'name' }).claims.map(({ name }) => name)).toEqual(['ada', 'bea', 'bea']);
    expect(list({ q: 'BEA' }).total).toBe(2);
    expect(list({ state: 'draft' }).total).toBe(1);
    expect(list({ state: 'all' }).total).toBe(6);
    expect(list({ state: 'returned', kind: 'parking', days: '90' }).total).toBe(2);
    expect(list({ kind: 'lodging' }).total).toBe(0);
    expect(list({ state: 'nonsense', sort: 'nonsense', page: '-4' }).total).toBe(3);
    expect(claimList(lea, claimSearch.parse({}), TODAY).total).toBe(0);
  });

  test('reads its list in a number of statements that does not grow with it', () => {
    const statementsFor = (claims: number): number => {
      const { db, ada, fin } = house();
      for (let i = 0; i < claims; i++) claimOf(db, idOf(ada), { submitted: '2026-10-02' });
      let count = 0;
      const prepared = (text: string) => {
        count++;
        return db.prepared(text);
      };
      claimList(personViewer({ ...db, prepared }, idOf(fin), ['finance']), claimSearch.parse({}), TODAY);
      return count;
    };
    expect(statementsFor(40)).toBe(statementsFor(2));
  });
});

describe('an honorarium', () => {
  test('is offered, answered by whom it is for, paid by finance, and never a cost', () => {
    const { ada, bea, cora, fin } = house();
    const once = newId();
    const offer = { once, personId: idOf(ada), day: '2026-10-01', amount: '450,00' };
    for (const _ of [1, 2]) expect(perform(cora, offerHonorarium, offer, NOW).ok).toBe(true);
    const pay = (viewer: Viewer) =>
      perform(
        viewer,
        payHonoraria,
        { honoraria: `${once}.${honorariumById(viewer, once)?.stamp}`, day: '2026-10-31' },
        NOW,
      );
    expect(pay(fin)).toMatchObject({ refusal: 'not-accepted' });
    expect(perform(bea, answerHonorarium, { id: once, answer: 'accepted' }, NOW)).toMatchObject({ why: 'not-found' });
    expect(perform(ada, answerHonorarium, { id: once, answer: 'deferred' }, NOW).ok).toBe(true);
    expect(perform(cora, answerHonorarium, { id: once, answer: 'accepted' }, NOW)).toMatchObject({ field: 'channel' });
    expect(perform(cora, answerHonorarium, { id: once, answer: 'accepted', channel: 'phone' }, NOW).ok).toBe(true);
    expect(pay(cora)).toMatchObject({ why: 'denied' });
    expect(pay(fin)).toMatchObject({ ok: true, value: { count: 1 } });
    expect(perform(ada, answerHonorarium, { id: once, answer: 'declined' }, NOW)).toMatchObject({
      refusal: 'honorarium-paid',
    });
    expect(yearTotals(fin, 2026)).toMatchObject([{ name: 'ada', cents: 45_000 }]);
    expect([yearTotals(fin, 2025), yearTotals(ada, 2026)]).toEqual([[], []]);
    expect(ownSums(ada, TODAY)).toMatchObject({ paidCents: 0, dueCents: 0, honorariumCents: 45_000 });
  });

  test('is offered to nobody by themselves, and for nothing to nobody', () => {
    const { fin, ada } = house();
    const offer = (personId: string, amount: string) =>
      perform(fin, offerHonorarium, { once: newId(), personId, day: '2026-10-01', amount }, NOW);
    expect(offer(idOf(fin), '50')).toMatchObject({ why: 'denied' });
    expect(offer(idOf(ada), '0')).toMatchObject({ why: 'invalid' });
  });
});

describe('what else is watched', () => {
  test('rates that fall short for someone, from three costs in the window on', () => {
    const { db, ada, bea, cora } = house();
    for (const viewer of [ada, ada, ada, bea, bea]) claimOf(db, idOf(viewer), { submitted: '2026-10-02' });
    claimOf(db, idOf(bea), { submitted: '2024-10-02' }, [{ on: '2024-10-01' }]);
    claimOf(db, idOf(bea), { imported: 1 });
    db.sql.prepare('update claim_lines set allowed_cents = 600').run();
    expect(overCap(cora, TODAY)).toEqual([{ personId: idOf(ada), name: 'ada', lines: 3, shortCents: 1200 }]);
    expect(overCap(ada, TODAY)).toEqual([]);
  });

  test('the same cost in another claim that was sent', () => {
    const { db, ada, cora } = house();
    const id = claimOf(db, idOf(ada), { submitted: '2026-10-02' });
    const twins = () => twinsOf(cora, claimsByIds(cora, [id])[0] as never).map(({ otherClaimId }) => otherClaimId);
    claimOf(db, idOf(ada));
    claimOf(db, idOf(ada), { submitted: '2026-10-02' }, [{ cents: 999 }]);
    expect(twins()).toEqual([]);
    const other = claimOf(db, idOf(ada), { imported: 1 });
    expect(twins()).toEqual([other]);
  });
});
