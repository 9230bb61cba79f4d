import { describe, expect, it } from 'vitest';
import { type Known, Roster } from '@/domain/imports/recorders/roster';
import { freshDatabase } from '../../../database';

const person = (name: string, email: string | null, advisor: boolean): Known => ({
  id: `${name} ${email}`,
  name,
  email,
  advisor,
  partner: !advisor,
  joined: null,
  left: null,
});

function roster(): Roster {
  const known = new Roster(freshDatabase());
  for (const one of [
    person('Geneviève de la Tour', 'g@example.org', true),
    person('Maeve O’Brien', null, true),
    person('Dr. Amina Ba', null, false),
    person('Rhéal Lévesque-Gagnon', null, true),
    person('Cal Mac Neil', null, true),
    person('Ann Lee', 'ann@one.org', true),
    person('Ann Lee', 'ann@two.org', false),
  ])
    known.enter(one);
  return known;
}

describe('the person a name stands for', () => {
  it.each([
    ['genevieve DE LA TOUR', 'Geneviève de la Tour'],
    ["Maeve O'Brien", 'Maeve O’Brien'],
    ['Amina Ba', 'Dr. Amina Ba'],
    ['Dre Amina Ba', 'Dr. Amina Ba'],
    ['Amina "Mina" Ba', 'Dr. Amina Ba'],
    ['Amina Ba (chair)', 'Dr. Amina Ba'],
    ['LÉVESQUE-GAGNON Rhéal', 'Rhéal Lévesque-Gagnon'],
    ['Cal MacNeil', 'Cal Mac Neil'],
  ])('%s is %s', (written, name) => {
    expect(roster().find(written)).toMatchObject({ person: { name } });
  });

  it.each([
    ['Genevieve de la Tours', 'unknown-person'],
    ['Maeve', 'unknown-person'],
    ['Ann Lee', 'ambiguous-person'],
  ])('%s is nobody: %s', (written, problem) => {
    expect(roster().find(written)).toEqual({ problem });
  });

  it('is told from another of the name by an email, or by what fits', () => {
    expect(roster().find('Anna L.', 'ann@two.org')).toMatchObject({ person: { partner: true } });
    expect(roster().find('Ann Lee', null, (one) => one.advisor)).toMatchObject({ person: { email: 'ann@one.org' } });
  });
});
