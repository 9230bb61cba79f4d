import { describe, expect, it } from 'vitest';
import { chosenPatch } from '@/domain/joins/chosen';
import { mergedPatch } from '@/domain/joins/merged';

const presence = { id: 'k', origin: 'invited', attendance: 'absent-without-word', minutes: null };
const invitation = {
  id: 'k',
  meeting_id: 'm',
  person_id: 'p',
  sent_on: '2026-02-01',
  sent_by: 'x',
  channel: 'email',
  reply: null,
  withdrawn_at: null,
};
const roll = { seat_id: 's', side: 'advisor', sector: null, weight: 0 };

describe('where there can be only one row', () => {
  it.each([
    [
      'a blank is filled',
      'presences',
      { ...presence, attendance: 'video' },
      { ...presence, attendance: 'phone', minutes: 60 },
      { minutes: 60 },
    ],
    [
      'who came, came',
      'presences',
      presence,
      { ...presence, origin: 'asked', attendance: 'video', minutes: 90 },
      { origin: 'asked', attendance: 'video', minutes: 90 },
    ],
    ['a regret does not undo coming', 'presences', { ...presence, attendance: 'video' }, presence, {}],
    [
      'the earlier word counts',
      'invitations',
      invitation,
      { ...invitation, sent_on: '2026-01-15', sent_by: 'y', channel: 'phone' },
      { sent_on: '2026-01-15', sent_by: 'y', channel: 'phone' },
    ],
    [
      'the later does not',
      'invitations',
      invitation,
      { ...invitation, sent_on: '2026-02-15', reply: 'yes' },
      { reply: 'yes' },
    ],
    ['an invitation that stands is not withdrawn', 'invitations', invitation, { ...invitation, withdrawn_at: 5 }, {}],
    [
      'a place with a vote counts',
      'roll_entries',
      roll,
      { ...roll, seat_id: 't', weight: 2 },
      { seat_id: 't', side: 'advisor', sector: null, weight: 2 },
    ],
    ['two votes stay one', 'roll_entries', { ...roll, weight: 1 }, { ...roll, seat_id: 't', weight: 2 }, {}],
    [
      'who is here is not gone',
      'advisors',
      { left_on: null, joined_on: null },
      { left_on: '2026-01-01', joined_on: '2025-01-01' },
      { joined_on: '2025-01-01' },
    ],
  ])('%s', (_, table, kept, joined, patch) => {
    expect(mergedPatch(table, kept, joined)).toEqual(patch);
  });

  it('a withdrawn invitation gives way to one that stands, whole', () => {
    const patch = mergedPatch(
      'invitations',
      { ...invitation, withdrawn_at: 5, reply: 'no' },
      { ...invitation, id: 'j', reply: 'yes' },
    );
    expect(patch).toMatchObject({ withdrawn_at: null, reply: 'yes', sent_on: '2026-02-01' });
    expect(Object.keys(patch)).not.toContain('id');
  });
});

describe('whose word stands', () => {
  const kept = { name: 'Ann', email: null, phone: '1', address: null, language: null, prefers: null };
  const joined = { name: 'Anne', email: 'a@x.ca', phone: '2', address: null, language: 'fr', prefers: null };
  it.each([
    ['nothing chosen: blanks are filled', {}, { email: 'a@x.ca', language: 'fr', address: null, prefers: null }],
    [
      'chosen',
      { name: 'joined', phone: 'joined' },
      { name: 'Anne', phone: '2', email: 'a@x.ca', language: 'fr', address: null, prefers: null },
    ],
    ['a blank is kept when it is chosen', { email: 'kept' }, { language: 'fr', address: null, prefers: null }],
  ] as const)('%s', (_, chosen, patch) => {
    expect(chosenPatch('people', chosen, kept, joined)).toEqual(patch);
  });

  it('still being here is a word too', () => {
    const hat = { joined_on: null, left_on: null, recruited_through: null, recruited_by: null, honorarium: null };
    expect(chosenPatch('advisors', {}, hat, { ...hat, left_on: '2026-01-01' })).not.toHaveProperty('left_on');
    expect(chosenPatch('advisors', { leftOn: 'joined' }, hat, { ...hat, left_on: '2026-01-01' })).toMatchObject({
      left_on: '2026-01-01',
    });
  });
});
