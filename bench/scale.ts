// All flags and the equity report on a team far larger than any: 300 advisors, 2,000 meetings, some 200,000 invitations.
//   npx tsx bench/scale.ts
import { openMigrated } from '@/db/migrate';
import { gatherFacts } from '@/domain/flags/facts-queries';
import { findings } from '@/domain/flags/findings';
import { equityOf } from '@/domain/reports/equity-queries';
import { thresholdsOn } from '@/domain/settings/queries';
import { trusted } from '@/domain/viewer';
import { spread, timed } from './measure';
import { fillTeam } from './team';

const TODAY = '2026-10-31';
const ROUNDS = 5;
const db = openMigrated(':memory:');
fillTeam(db, TODAY, { advisors: 300, groups: 20, meetings: 2_000, seats: 110, motions: 500 });
const viewer = trusted(db, 'server');
const counted = ['invitations', 'presences', 'ballots'].map(
  (table) => `${table} ${db.sql.prepare(`select count(*) from ${table}`).pluck().get()}`,
);
console.log(counted.join(', '));
const thresholds = thresholdsOn(viewer, TODAY);
const facts = await timed(ROUNDS, () => gatherFacts(viewer, TODAY));
const flags = await timed(ROUNDS, () => findings(gatherFacts(viewer, TODAY), thresholds, TODAY));
const report = await timed(ROUNDS, () => equityOf(viewer, { from: '2025-11-01', to: TODAY, asOf: TODAY }));
console.log(`facts for all flags  ${spread(facts)}`);
console.log(`all flags            ${spread(flags)}`);
console.log(`equity report        ${spread(report)}`);
