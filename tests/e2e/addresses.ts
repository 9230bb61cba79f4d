import type { Db } from '@/db/client';

const firstOf = (db: Db, statement: string): string => (db.sql.prepare(statement).pluck().get() as string) ?? 'none';

/** The page of a person's invitation, at a meeting they are invited to. */
const invitedOf = (db: Db, personId: string): string => {
  const meetingId = firstOf(
    db,
    `select meeting_id from invitations where person_id = '${personId}' and withdrawn_at is null`,
  );
  return `/meetings/${meetingId}/invitations/${personId}`;
};

/** What stands for [id] in the registered paths, by section: rows of one person's, so that others are kept from them. */
const placesOf = (db: Db, personId: string, rule: string): [string, string][] => [
  ['/advisors/[id]', `/advisors/${personId}`],
  ['/my/say/[what]', '/my/say/meeting'],
  [
    '/my/say/wrong',
    `/my/say/wrong?about=presence:${firstOf(db, `select id from presences where person_id = '${personId}'`)}`,
  ],
  ['/claims/[id]', `/claims/${firstOf(db, `select id from claims where person_id = '${personId}'`)}`],
  ['/costs/[id]', `/costs/${firstOf(db, `select id from claims where person_id = '${personId}'`)}`],
  ['/flags/[id]', `/flags/${rule}.${personId}`],
  ['/groups/[id]', `/groups/${firstOf(db, 'select id from groups')}`],
  ['/seats/[seat]', `/seats/${firstOf(db, 'select id from seats where group_id = (select id from groups)')}`],
  ['/imports/[id]/problems', '/imports/[id]/problems?reason=unknown-person'],
  ['/imports/[id]', `/imports/${firstOf(db, 'select id from imports')}`],
  [
    '/my/meetings/[id]',
    `/my/meetings/${firstOf(db, `select meeting_id from invitations where person_id = '${personId}' and withdrawn_at is null`)}`,
  ],
  ['/meetings/[id]/invitations/[person]', invitedOf(db, personId)],
  ['/meetings/log/[draft]', `/meetings/log/${firstOf(db, 'select id from log_drafts')}`],
  [
    '/meetings/[id]',
    `/meetings/${firstOf(db, 'select m.id from meetings m left join motions mo on mo.meeting_id = m.id order by mo.id is null')}`,
  ],
  ['/suggestions/[id]', `/suggestions/${firstOf(db, `select id from suggestions where person_id = '${personId}'`)}`],
  ['/partners/[id]', `/partners/${firstOf(db, 'select person_id from partners')}`],
  ['/settings/people/[id]', `/settings/people/${firstOf(db, 'select person_id from role_grants')}`],
  ['/settings/rates/[name]', '/settings/rates/mileage-south'],
  ['/settings/thresholds/[name]', '/settings/thresholds/late-notice-days'],
  ['/settings/words/[list]', '/settings/words/contributionKinds'],
  [
    '/contributions/[id]',
    `/contributions/${firstOf(db, `select id from contributions order by person_id = '${personId}' desc`)}`,
  ],
];

/** The address of a registered path on this house's records. */
export const addressOf = (db: Db, personId: string, rule: string, path: string): string =>
  placesOf(db, personId, rule).reduce((address, [from, to]) => address.replace(from, to), path);
