import { describe, expect, it } from 'vitest';
import {
  advisorKindChoices,
  type Choices,
  expenseChoices,
  modeChoices,
  powerChoices,
  resultChoices,
  sectorChoices,
  statusChoices,
  yesNo,
} from '@/domain/imports/lexicon/choices';
import { readChoice, readChoices } from '@/domain/imports/written/choice';

const lists: [string, Choices<string>, [string, string | null][]][] = [
  [
    'yes or no',
    yesNo,
    [
      ['Y', 'yes'],
      ['Oui', 'yes'],
      ['✓', 'yes'],
      ['TRUE', 'yes'],
      ['Non', 'no'],
      ['0', 'no'],
      ['maybe', null],
    ],
  ],
  [
    'modes',
    modeChoices,
    [
      ['En présentiel', 'in-person'],
      ['Par vidéo', 'virtual'],
      ['Zoom', 'virtual'],
      ['Hybride', 'hybrid'],
      ['In-person / Zoom (hybrid)', 'hybrid'],
    ],
  ],
  [
    'powers',
    powerChoices,
    [
      ['Oui', 'decides'],
      ['Decision-making', 'decides'],
      ['Advisory', 'advises'],
      ['Consultatif', 'advises'],
      ['Working group', 'works'],
    ],
  ],
  [
    'results',
    resultChoices,
    [
      ['Carried', 'carried'],
      ['Not carried', 'defeated'],
      ['Adoptée à l’unanimité', 'carried'],
      ['Rejetée', 'defeated'],
      ['Lost on a tie', 'defeated'],
      ['Tabled', null],
    ],
  ],
  [
    'statuses',
    statusChoices,
    [
      ['Mise en œuvre', 'adopted'],
      ['Adopted in part', 'adopted-in-part'],
      ['Non retenue', 'not-adopted'],
      ['En attente', 'open'],
      ['À l’étude', 'acknowledged'],
      ['Referred to the hospital', 'referred'],
      ['Not started', 'open'],
      ['Done', 'adopted'],
    ],
  ],
  [
    'expenses',
    expenseChoices,
    [
      ['Stationnement', 'parking'],
      ['Garde d’enfants', 'child-care'],
      ['Répit', 'respite'],
      ['Km', 'mileage'],
      ['Honoraires', 'honorarium'],
      ['Taxi', 'transit'],
      ['Repas', 'meals'],
    ],
  ],
  [
    'sectors',
    sectorChoices,
    [
      ['Équipe de santé familiale', 'primary-care'],
      ['LTC home', 'long-term-care'],
      ['Mental Health & Addictions', 'community-mental-health'],
      ['Soins à domicile', 'home-and-community-care'],
      ['Hôpital', 'hospital'],
    ],
  ],
];

describe.each(lists)('%s', (_, choices, cases) => {
  it.each(cases)('%s is %s', (written, word) => {
    expect(readChoice(written, choices)).toBe(word);
  });
});

describe('a choice', () => {
  it('takes several words where several fit', () => {
    expect(readChoices('Patiente et proche aidante', advisorKindChoices).sort()).toEqual(['caregiver', 'patient']);
  });

  it('takes an office’s own words first, and only those of the list', () => {
    expect(readChoice('The Hub', modeChoices, { 'the hub': 'in-person' })).toBe('in-person');
    expect(readChoice('Zoom', modeChoices, { Zoom: 'hybrid' })).toBe('hybrid');
    expect(readChoice('The Hub', modeChoices, { 'the hub': 'nowhere' })).toBeNull();
  });
});
