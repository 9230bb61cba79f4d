import { readFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import type { Db } from '@/db/client';
import { addressToken, hashOf } from '@/domain/access/tokens';
import { addDays, dayOf, instantOf } from '@/domain/calendar';
import { answerTokenFor } from '@/domain/invitations/link-commands';
import { visitor } from '@/domain/viewer';
import { linkSecretOf } from '@/server/links';
import { preparedHouse } from '@/tests/e2e/records';
import { put } from '@/tests/records';

export const PEOPLE = 300;
const MEETINGS = 12;
const ZONE = 'America/Toronto';

/** A team of 300 advisors, each invited to the next twelve meetings of their group. */
export function filledHouse(data: string): Db {
  const db = preparedHouse(data);
  const today = dayOf(Date.now(), ZONE);
  db.sql.transaction(() => {
    put(db, 'groups', { id: 'g', name: 'Steering Committee', name_key: 'steering committee', power: 'decides' });
    for (let n = 0; n < PEOPLE; n++) {
      put(db, 'people', { id: `p${n}`, name: `Person ${n}`, name_key: `person ${n}`, language: n % 4 ? 'en' : 'fr' });
      put(db, 'advisors', { person_id: `p${n}` });
    }
    for (let m = 0; m < MEETINGS; m++) {
      const on = addDays(today, 7 + m * 14);
      const times = { starts_at: instantOf(on, '18:00', ZONE), ends_at: instantOf(on, '19:30', ZONE) };
      const where = { mode: 'hybrid', place: 'City Hall, room 204', join_link: 'https://example.org/join' };
      put(db, 'meetings', { id: `m${m}`, group_id: 'g', on_day: on, state: 'scheduled', ...times, ...where });
      for (const offer of ['parking', 'respite', 'honorarium'])
        put(db, 'meeting_offers', { meeting_id: `m${m}`, offer });
      for (let n = 0; n < PEOPLE; n++)
        put(db, 'invitations', { id: `i${m}-${n}`, meeting_id: `m${m}`, person_id: `p${n}`, sent_on: today });
    }
  })();
  return db;
}

/** The address each person finds in their mail, and that of their calendar; once the house has made its secret. */
export function addressesOf(db: Db, data: string): { answer: string; feed: string }[] {
  const { auth } = JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8')) as { auth: string };
  const secret = linkSecretOf(auth);
  return db.sql.transaction(() =>
    Array.from({ length: PEOPLE }, (_, n) => {
      const id = v4();
      const feed = addressToken(secret, 'feed', id);
      put(db, 'calendar_feeds', { id, token_hash: hashOf(feed), person_id: `p${n}`, made_at: 1 });
      return {
        answer: `/answer/${answerTokenFor(visitor(db), `i0-${n}`, secret, Date.now())}`,
        feed: `/calendar/${feed}.ics`,
      };
    }),
  )();
}
