import { EMAIL, FIRST, type Field, GROUP, LAST, NAME, ORGANIZATION, PHONE, phrases, SECTOR } from './phrases';

/** Headings of lists of people and of the seats they hold. The order of fields is the order of trust. */
export const advisors: readonly Field[] = [
  { field: 'name', required: true, headers: NAME },
  { field: 'firstName', headers: FIRST },
  { field: 'lastName', headers: LAST },
  {
    field: 'kind',
    headers: phrases(`
      advisor type, type, kind, role, perspective, lived experience, background, advisor role, type de conseiller,
      type de conseillere, genre, experience vecue, vecu, profil, represents, represente, category, categorie
    `),
  },
  { field: 'email', headers: EMAIL },
  { field: 'phone', headers: PHONE },
  {
    field: 'language',
    headers: phrases('language, preferred language, lang, langue, langue preferee, langue de preference'),
  },
  {
    field: 'joined',
    headers: phrases(`
      joined, joined on, date joined, start, start date, started, since, member since, joining date, debut,
      date de debut, entree, date d entree, depuis, membre depuis, arrivee, date d arrivee, recruited on,
      date d adhesion, adhesion, onboarded
    `),
  },
  {
    field: 'left',
    headers: phrases(`
      left, left on, end, end date, date left, ended, fin, date de fin, depart, date de depart, sortie
    `),
  },
  {
    field: 'honorarium',
    headers: phrases(`
      honorarium y n, honorarium, takes honorarium, accepts honorarium, honoraria, honoraire, honoraires,
      honoraires o n, accepte honoraires, accepte les honoraires, honoraire o n, honoraires oui non,
      wants honorarium
    `),
  },
  {
    field: 'recruited',
    headers: phrases(`
      recruited through, how recruited, recruited, source, recruitment, heard about us, recrute par, recrutement,
      mode de recrutement, comment recrute, recrute e par, referral, provenance
    `),
  },
  {
    field: 'groups',
    headers: phrases('committees, committee, groups, tables, comites, groupes, comite, sits on, siege a'),
  },
  {
    field: 'prefers',
    headers: phrases(`
      prefers, preferred contact, contact preference, best way to reach, moyen prefere, contact prefere,
      preference de contact
    `),
  },
  {
    field: 'hat',
    headers: phrases('member type, hat, advisor or partner, side, conseiller ou partenaire, type de membre'),
  },
  { field: 'organization', headers: ORGANIZATION },
  { field: 'sector', headers: SECTOR },
];

export const partners: readonly Field[] = [
  { field: 'name', required: true, headers: NAME },
  { field: 'firstName', headers: FIRST },
  { field: 'lastName', headers: LAST },
  {
    field: 'groups',
    headers: phrases('committees, committee, groups, tables, comites, groupes, comite, sits on, siege a'),
  },
  { field: 'organization', headers: ORGANIZATION },
  { field: 'sector', headers: SECTOR },
  { field: 'email', headers: EMAIL },
  { field: 'phone', headers: PHONE },
  { field: 'language', headers: phrases('language, langue, preferred language') },
  { field: 'title', headers: phrases('title, position, job title, titre, poste, fonction') },
];

export const seats: readonly Field[] = [
  { field: 'group', required: true, headers: GROUP },
  { field: 'name', required: true, headers: [...NAME, ...phrases('seat holder, held by, titulaire')] },
  { field: 'firstName', headers: FIRST },
  { field: 'lastName', headers: LAST },
  { field: 'email', headers: EMAIL },
  { field: 'organization', headers: ORGANIZATION },
  {
    field: 'decides',
    headers: phrases(`
      makes decisions, decides, decision making, decision maker, decision table, decisional, decides y n,
      prend des decisions, decisionnel, decide, pouvoir de decision, pouvoir decisionnel, decideur, role of group,
      mandate, mandat
    `),
  },
  {
    field: 'side',
    headers: phrases(`
      member type, type, seat, seat type, seat for, sector, represents, representing, constituency, type de membre,
      type de siege, siege, secteur, represente, hat, qualite, capacity, category, categorie
    `),
  },
  {
    field: 'votes',
    headers: phrases(`
      votes, vote, weight, vote weight, voting weight, number of votes, voix, poids, nombre de voix, droit de vote,
      voting, poids du vote, voting rights, vote s
    `),
  },
  { field: 'class', headers: phrases('class, seat class, status, categorie de siege, classe, statut') },
  { field: 'role', headers: phrases('role, position, function, fonction, poste, chair') },
  {
    field: 'from',
    headers: phrases(`
      from, start, start date, since, term start, appointed, appointed on, seat from, du, depuis, debut,
      debut du mandat, date de debut, nomme le, mandat du, from date, a partir de
    `),
  },
  {
    field: 'to',
    headers: phrases(`
      to, until, end, end date, term end, seat to, au, jusqu au, jusque, fin, fin du mandat, date de fin, mandat au,
      to date, term ends
    `),
  },
];
