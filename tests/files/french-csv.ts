import { type Input, text } from './workbook';

/** Eight French text files; the seats of one table stand only in the advisors' own rows. */
export const frenchCsv: Input = {
  asOf: '2026-06-30',
  files: async () => [
    text(
      'conseillers.csv',
      [
        ['Prénom', 'Nom', 'Profil', 'Courriel', 'Membre depuis', 'Comités'],
        ['Léa', 'Roy', 'Patiente', 'lea@ex.ca', '2025-01-05', 'Comité directeur; Table des aînés'],
        ['Guy', 'Noël', 'Proche aidant', 'guy@ex.ca', '2025-01-05', 'Table des aînés'],
      ],
      ';',
      'windows-1252',
    ),
    text(
      'organismes.csv',
      [
        ['Organisme', 'Représentante', 'Secteur'],
        ['Hôpital Nord', 'Eva Roux', 'Hôpital'],
        ['Ville de X', 'Max Brun', 'Municipalité'],
      ],
      ';',
    ),
    text(
      'sièges.csv',
      [
        ['Instance', 'Titulaire', 'Qualité', 'Droit de vote', 'Mandat du', 'Mandat au'],
        ['Comité directeur', 'Léa Roy', 'Conseillère', 'Oui', '1er janv. 2025', '31 déc. 2025'],
        ['Comité directeur', 'Léa Roy', 'Conseillère', 'Oui', '1er janv. 2026', ''],
        ['Comité directeur', 'Eva Roux', 'Hôpital', 'Oui', '1er janv. 2025', ''],
        ['Comité directeur', 'Poste vacant', 'Proche aidant', 'Oui', '', ''],
      ],
      ';',
      'utf-8-bom',
    ),
    text(
      'réunions.csv',
      [
        ['Jour', 'Instance', 'Heure', 'Mode de tenue', 'Réunion clé'],
        ['lundi 9 mars 2026', 'Comité directeur', '13 h', 'À distance', 'O'],
        ['14 avril 2026', 'Table des aînés', '13 h 30', 'Présentiel', 'N'],
      ],
      ';',
    ),
    text(
      'présences.csv',
      [
        ['Date', 'Comité', 'Nom', 'Présence'],
        ['9 mars 2026', 'Comité directeur', 'Roy, Léa', 'Présente'],
        ['9 mars 2026', 'Comité directeur', 'Eva Roux', 'Excusée'],
        ['14 avril 2026', 'Table des aînés', 'Léa Roy', 'Absente sans avis'],
        ['14 avril 2026', 'Table des aînés', 'Guy Noël', 'A participé'],
      ],
      ';',
    ),
    text(
      'votes.csv',
      [
        ['Date', 'Comité', 'Proposition', 'Votes pour', 'Votes contre', 'Abstentions', 'Issue'],
        ['9 mars 2026', 'Comité directeur', 'Adopter', 'Léa Roy et Eva Roux', '', '', 'Adoptée'],
      ],
      ';',
    ),
    text(
      'avis tardifs.csv',
      [
        ['Réunion du', 'Comité', 'Nom', 'Avisée le'],
        ['9 mars 2026', 'Comité directeur', 'Léa Roy', '8 mars 2026'],
      ],
      ';',
    ),
    text(
      'dépenses.csv',
      [
        ['Date', 'Demandeur', 'Nature', 'Somme', 'Versé le'],
        ['9 mars 2026', 'Léa Roy', 'Frais de stationnement', '7,25 $', ''],
        ['9 mars 2026', 'Guy Noël', 'Gardienne', '45 $', '2 mai 2026'],
        ['', 'Sous-total', '', '52,25 $', ''],
      ],
      ';',
      'windows-1252',
    ),
  ],
  counts: {
    advisors: 2,
    partners: 2,
    groups: 2,
    memberships: 5,
    meetings: 2,
    invitations: 4,
    invitationsToAdvisors: 3,
    attendedByAdvisors: 2,
    motions: 1,
    motionsNamed: 1,
    ballots: 2,
    ballotsByAdvisors: 1,
    expenseLines: 2,
    expenseCents: 5225,
  },
  refused: [],
};
