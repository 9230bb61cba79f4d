import { expect, test } from 'vitest';
import { linkAccount } from '@/domain/access/account-commands';
import { officeMember } from '@/domain/access/office-queries';
import { visitor } from '@/domain/viewer';
import { freshDatabase } from '@/tests/database';
import { addPerson } from './people';

const claims = { provider: 'office', accountId: 'sub-1', email: 'cora@example.ca', emailVerified: true };

function house() {
  const db = freshDatabase();
  const cora = addPerson(db, 'cora@example.ca', 'coordinator');
  const ada = addPerson(db, 'ada@example.ca', 'advisor');
  return { db, cora, ada, comes: (said: Partial<typeof claims>) => officeMember(visitor(db), { ...claims, ...said }) };
}

test('the provider lets in only a verified address of someone with an office role', () => {
  const { cora, comes } = house();
  expect(comes({})).toBe(cora);
  expect(comes({ email: 'Cora@Example.ca' })).toBe(cora);
  expect(comes({ emailVerified: false })).toBeNull();
  expect(comes({ email: 'ada@example.ca' })).toBeNull();
  expect(comes({ email: 'stranger@example.ca' })).toBeNull();
});

test('an account seen before is its person, whatever address it has now; an advisor’s and a disabled one’s stays out', () => {
  const { db, cora, ada, comes } = house();
  linkAccount(db, { provider: 'office', providerAccountId: 'sub-1', personId: cora });
  linkAccount(db, { provider: 'office', providerAccountId: 'sub-2', personId: ada });
  expect(comes({ email: 'new.name@example.ca', emailVerified: false })).toBe(cora);
  expect(comes({ accountId: 'sub-2' })).toBeNull();
  db.sql.prepare('update people set disabled_at = 1').run();
  expect(comes({})).toBeNull();
});
