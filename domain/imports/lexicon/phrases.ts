/** A column a kind of sheet may have: its meaning, and how offices head it (without case or accents). */
export type Field = { field: string; required?: true; headers: readonly string[] };

/** Headings, parted by commas; the earlier one stands, the more it is trusted. */
export const phrases = (text: string): readonly string[] => text.trim().split(/,\s*/);

export const NAME = phrases(`
  name, full name, rep, representative name, contact name, contact person, delegate, deleguee, delegue,
  personne ressource, personne contact, nom du contact, names, members, membres, people, participants, attendees, noms, advisors, conseillers, personnes,
  advisor, advisor name, person, member, member name, who, partner name, participant, contact, nom, nom complet,
  nom et prenom, nom prenom, prenom nom, last name first name, name last first, last first, first and last name,
  first last, first and last, prenom et nom, conseiller, conseillere, conseiller ere, patient partenaire, partenaire,
  personne, membre, nom du membre, nom du conseiller, qui, claimant, demandeur, submitted by, from, representative,
  representant, representante, raised by, said by, auteur, proposed by, propose par, soulevee par
`);
export const FIRST = phrases('first name, first, given name, prenom');
export const LAST = phrases('last name, last, surname, family name, nom de famille');
export const EMAIL = phrases(
  'email, e mail, email address, e mail address, courriel, adresse courriel, adresse electronique',
);
export const PHONE = phrases('phone, telephone, phone number, tel, cell, mobile, numero de telephone');
export const GROUP = phrases(`
  committee, committees, group, table, working group, committee name, group name, council, body, meeting of, comite,
  groupe, instance, table ou comite, nom du comite, groupe de travail, conseil, committee or table, committee table,
  which table, where
`);
export const DATE = phrases('date, day, on, when, jour, quand, le');
export const MEETING_DATE = phrases('meeting date, date of meeting, date de la reunion, date de reunion');
export const NOTE = phrases('note, notes, comment, comments, remarks, remarque, remarques, commentaire, commentaires');
export const ORGANIZATION = phrases(`
  organization, organisation, org, partner, partner organization, employer, agency, organisme, organisme partenaire,
  etablissement, member organization
`);
export const SECTOR = phrases('sector, secteur, type of organization, type d organisme');
