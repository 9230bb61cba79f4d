import { cast } from './cast';

export type DemoPartner = { name: string; organization: string; sector: string; language: 'English' | 'French' };

const HOSPITAL = ['Limestone General Hospital', 'Hospital'] as const;
const FAMILY_HEALTH = ['Ridgeview Family Health Team', 'Primary care'] as const;
const CENTRE = ['Centre de santé communautaire du Rocher', 'Primary care'] as const;
const HARBOUR = ['Harbour Mental Health and Addictions', 'Community mental health'] as const;
const HOME_CARE = ['Valley Home Care', 'Home and community care'] as const;
const TERRACE = ['Maple Terrace', 'Long-term care'] as const;
const PUBLIC_HEALTH = ['Limestone District Public Health', 'Public health'] as const;
const WELLNESS = ['North Shore Indigenous Wellness Centre', 'Indigenous health'] as const;
const COMMUNITY = ['Ridge Neighbourhood Services', 'Social services'] as const;
const COUNTY = ['Limestone County Paramedics', 'Municipal'] as const;

type Line = [name: string, of: readonly [string, string], language?: 'French'];

const lines: readonly Line[] = [
  [cast.leader, HOSPITAL],
  [cast.chair, HARBOUR],
  ['Vikram Sethi', FAMILY_HEALTH],
  ['Amélie Fontaine', CENTRE, 'French'],
  ['Ursula Brandt', HOME_CARE],
  ['Patrick Doyle', TERRACE],
  ['Nkechi Eze', PUBLIC_HEALTH],
  ['Marlene Shawana', WELLNESS],
  ['Helena Duarte', COMMUNITY],
  ['Curtis Bell', COUNTY],
  ['Yvette Charron', HOSPITAL, 'French'],
  ['Kofi Mensah', HARBOUR],
  ['Lena Fischer', FAMILY_HEALTH],
  ['Marcus Webb', COMMUNITY],
  ['Fiona Lachance', COUNTY],
  ['Oscar Lindholm', HOSPITAL],
  ['Grace Petrov', FAMILY_HEALTH],
  ['Ines Carvalho', HOME_CARE],
  ['Bryce Whitlock', TERRACE],
  ['Naomi Feld', HOSPITAL],
  ['Jamie Corrigan', COMMUNITY],
  ['Odette Brisson', CENTRE, 'French'],
  ['Ravi Menon', PUBLIC_HEALTH],
  ['Étienne Labelle', CENTRE, 'French'],
  ['Carole Duquette', HOME_CARE, 'French'],
  ['Priscilla Amoah', TERRACE],
  ['Gareth Lowe', COUNTY],
  ['Simone Archambault', HOME_CARE, 'French'],
];

/** The partners' people. Three of them sit nowhere. */
export const partners: readonly DemoPartner[] = lines.map(([name, [organization, sector], language]) => ({
  name,
  organization,
  sector,
  language: language ?? 'English',
}));

export const sectorOf = (name: string): string | undefined => partners.find((one) => one.name === name)?.sector;
