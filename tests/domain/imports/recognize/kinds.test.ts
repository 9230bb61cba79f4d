import { describe, expect, it } from 'vitest';
import { guessKinds } from '@/domain/imports/recognize/kinds';
import type { Cell } from '@/domain/imports/sheet';

const guess = (name: string, ...rows: Cell[][]) => {
  const [best] = guessKinds({ file: 'a.xlsx', name, rows });
  return best && { kind: best.kind, row: best.headerRow, fields: best.columns.map(({ field }) => field).join(' ') };
};

describe('what a sheet is about', () => {
  it.each<[string, Cell[], string, string]>([
    ['Sheet1', ['Name', 'Advisor type', 'Email', 'Joined'], 'advisors', 'name kind email joined'],
    ['Sheet1', ['First name', 'Last name', 'Type of advisor', 'E-mail'], 'advisors', 'firstName lastName kind email'],
    ['Conseillers', ['Nom, Prénom', 'Vécu', 'Courriel', 'Depuis'], 'advisors', 'name kind email joined'],
    ['Sheet2', ['Contact', 'Agency', 'Sector', 'Phone'], 'partners', 'name organization sector phone'],
    ['Organismes', ['Organisme', 'Représentante', 'Secteur'], 'partners', 'organization name sector'],
    [
      'Sheet3',
      ['Committee', 'Member', 'Represents', 'Voting weight', 'Term start', 'Term end'],
      'seats',
      'group name side votes from to',
    ],
    ['Comités', ['Comité', 'Membre', 'Siège', 'Voix', 'Prend des décisions'], 'seats', 'group name side votes decides'],
    [
      'Sheet4',
      ['Date', 'Committee', 'Starts', 'Ends', 'Format', 'Invitations sent'],
      'meetings',
      'date group start end mode invitationsSent',
    ],
    ['Calendrier', ['Date de la réunion', 'Comité', 'Heure de début', 'Modalité'], 'meetings', 'date group start mode'],
    ['Sheet5', ['Name', 'Org', '2026-01-05', '2026-02-02'], 'attendance', 'name side'],
    ['Liste', ['Date', 'Comité', 'Nom', 'Présence'], 'attendance', 'date group name code'],
    [
      'Sheet6',
      ['Date', 'Committee', 'Resolution', 'In favour', 'Opposed', 'Abstained'],
      'motions',
      'date group text for against abstain',
    ],
    [
      'Votes',
      ['Date', 'Comité', 'Proposition', 'Pour', 'Contre', 'Abstentions', 'Conflit'],
      'motions',
      'date group text for against abstain recused',
    ],
    [
      'Sheet7',
      ['#', 'Date raised', 'Advisor', 'You said', 'Status', 'We did', 'Told on'],
      'suggestions',
      'number date name text status outcome told',
    ],
    [
      'Idées',
      ['Date', 'Qui', 'Idée', 'Statut', 'Réponse', 'Décidée le'],
      'suggestions',
      'date name text status outcome decided',
    ],
    ['Sheet8', ['Date', 'Advisor', 'What', 'Hours'], 'contributions', 'date name what hours'],
    ['Sheet9', ['Date', 'Who', 'Category', 'Amount', 'Paid on'], 'expenses', 'date name type amount paid'],
    [
      'Frais',
      ['Date de la dépense', 'Nom', 'Type de frais', 'Montant', 'Remboursé le'],
      'expenses',
      'date name type amount paid',
    ],
    ['Late invites', ['Meeting date', 'Committee', 'Name', 'Told on'], 'late-invitations', 'date group name told'],
  ])('%s: %j', (name, header, kind, fields) => {
    expect(
      guess(
        name,
        header,
        header.map(() => 'x'),
      ),
    ).toEqual({ kind, row: 0, fields });
  });

  it('is found below titles and blank rows', () => {
    const found = guess('Advisors', ['Lakeshore OHT'], ['Updated June 2026'], [], ['Name', 'Advisor type', 'Email']);
    expect(found).toMatchObject({ kind: 'advisors', row: 3 });
  });

  it('is nothing where no heading is known', () => {
    expect(guess('Sheet1', ['A', 'B', 'C'], ['1', '2', '3'])).toBeUndefined();
  });
});
