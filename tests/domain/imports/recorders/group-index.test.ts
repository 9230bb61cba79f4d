import { describe, expect, it } from 'vitest';
import { GroupIndex } from '@/domain/imports/recorders/group-index';
import { titleOf } from '@/domain/imports/recorders/group-names';
import { freshDatabase } from '../../../database';

const indexOf = (...names: string[]) => {
  const index = new GroupIndex(freshDatabase());
  for (const name of names) index.enter({ id: name, name, power: 'works' });
  return index;
};

const all = [
  'Steering Committee',
  'Patient and Family Advisory Council (PFAC)',
  'Mental Health and Addictions Table',
  'Digital Health Working Group',
  'Finance Sub-committee',
  'Action Table 1',
  'Action Table 2',
];

describe('the group a written name stands for', () => {
  it.each([
    ['steering  COMMITTEE', 'Steering Committee'],
    ['Steering Comittee', 'Steering Committee'],
    ['SC', 'Steering Committee'],
    ['PFAC', 'Patient and Family Advisory Council (PFAC)'],
    ['Patient & Family Advisory Council', 'Patient and Family Advisory Council (PFAC)'],
    ['MHA', 'Mental Health and Addictions Table'],
    ['MHA Table', 'Mental Health and Addictions Table'],
    ['Mental Health and Addictio', 'Mental Health and Addictions Table'],
    ['Digital Health', 'Digital Health Working Group'],
    ['Finance Subcommittee', 'Finance Sub-committee'],
    ['Action Table 2', 'Action Table 2'],
    ['Action Table 3', null],
    ['Finance Committee', null],
    ['Quality Table', null],
    ['', null],
  ])('%s is %s', (written, name) => {
    expect(indexOf(...all).named(written)?.name ?? null).toBe(name);
  });

  it('is also the short one that the records know', () => {
    expect(indexOf('Steering', 'PFAC').named('Steering Committee')?.name).toBe('Steering');
    expect(indexOf('Steering', 'PFAC').named('Patient and Family Advisory Council')?.name).toBe('PFAC');
  });

  it('is in French too', () => {
    const index = indexOf('Comité directeur', 'Table de la santé mentale et des dépendances');
    expect(index.find({ written: null, hints: ['Présences - Santé mentale et dé', 'suivi'] })?.name).toBe(
      'Table de la santé mentale et des dépendances',
    );
    expect(index.named('comite directeur')?.name).toBe('Comité directeur');
  });
});

describe('the group that titles point to', () => {
  it.each([
    [
      ['Lakeshore Ontario Health Team', 'Steering Committee – membership as of June 2026', 'Sheet1', 'binder'],
      'Steering Committee',
    ],
    [['Membership of the Steering Committee', 'Sheet1', 'binder'], 'Steering Committee'],
    [['Attendance: Digital Health', 'Att', 'binder'], 'Digital Health'],
    [['Présences – Comité directeur', 'Feuil1', 'suivi'], 'Comité directeur'],
    [['Composition du Comité directeur', 'Feuil1', 'suivi'], 'Comité directeur'],
    [['Voting members', 'Digital Health', 'Committee binders'], 'Digital Health'],
    [['Attendance 2026', 'Sheet1', 'steering_committee_attendance'], 'steering committee'],
    [['Attendance', 'Sheet1', 'Attendance 2026'], null],
  ])('%j is %s', (hints, title) => {
    expect(titleOf(hints)).toBe(title);
  });

  it('is not the only one known when they name another', () => {
    const index = indexOf('Steering Committee');
    expect(index.find({ written: null, hints: ['Finance Committee', 'Sheet1', 'file'] })).toBeNull();
    expect(index.find({ written: null, hints: ['Attendance', 'Sheet1', 'file'] })?.name).toBe('Steering Committee');
  });
});
