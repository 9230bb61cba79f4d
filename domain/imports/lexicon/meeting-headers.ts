import {
  DATE,
  EMAIL,
  FIRST,
  type Field,
  GROUP,
  LAST,
  MEETING_DATE,
  NAME,
  ORGANIZATION,
  phrases,
  SECTOR,
} from './phrases';

/** Headings of what is recorded of meetings. The order of fields is the order of trust. */
export const meetings: readonly Field[] = [
  { field: 'date', required: true, headers: [...DATE, ...MEETING_DATE, ...phrases('held on, tenue le')] },
  { field: 'group', required: true, headers: GROUP },
  { field: 'start', headers: phrases('start, start time, starts, time, begins, debut, heure de debut, heure, from') },
  { field: 'end', headers: phrases('end, end time, ends, finish, fin, heure de fin, to, until') },
  {
    field: 'title',
    headers: phrases(`
      title, meeting, meeting title, subject, topic, purpose, titre, reunion, sujet, objet, ordre du jour, theme
    `),
  },
  {
    field: 'mode',
    headers: phrases(`
      format, mode, how, type, meeting type, modalite, mode de tenue, type de reunion, in person virtual,
      location type, formule
    `),
  },
  {
    field: 'key',
    headers: phrases(`
      key decision, key, key meeting, decision, decisions, decision made, decision meeting, key decision y n,
      decision cle, cle, reunion cle, decision importante, decisive, decisionnelle, decision prise
    `),
  },
  {
    field: 'invitationsSent',
    headers: phrases(`
      invitations sent, invites sent, invitation sent, invitation date, notice sent, sent, invited on,
      date of invitation, convocation, convocations, invitations envoyees, convocation envoyee,
      convocation envoyee le, convocations envoyees, invitations envoyees le, avis envoye, invitations out,
      date de convocation, invites out, notice
    `),
  },
  {
    field: 'story',
    headers: phrases(`
      opened with a story, story, patient story, opening story, recit, histoire, recit d ouverture,
      ouverture par un recit, histoire de patient, recit de patient, temoignage
    `),
  },
  { field: 'place', headers: phrases('place, location, room, venue, lieu, endroit, salle') },
  { field: 'state', headers: phrases('status, state, statut, etat, held, tenue, cancelled') },
];

export const attendance: readonly Field[] = [
  { field: 'name', required: true, headers: NAME },
  { field: 'firstName', headers: FIRST },
  { field: 'lastName', headers: LAST },
  {
    field: 'side',
    headers: [...ORGANIZATION, ...SECTOR, ...phrases('member type, type, role, type de membre, qualite')],
  },
  { field: 'group', headers: GROUP },
  { field: 'email', headers: EMAIL },
  { field: 'date', headers: phrases('date, meeting date, date of meeting, date de la reunion, date de reunion') },
  {
    field: 'code',
    headers: phrases('attendance, attended, present, status, code, presence, presences, statut, participation'),
  },
];

export const lateInvitations: readonly Field[] = [
  {
    field: 'date',
    required: true,
    headers: [
      ...DATE,
      ...phrases('meeting date, meeting, date of meeting, date de la reunion, date de reunion, reunion du'),
    ],
  },
  { field: 'group', headers: GROUP },
  { field: 'name', required: true, headers: NAME },
  {
    field: 'told',
    required: true,
    headers: phrases(`
      told on, told, invited on, invitation sent, notified, notified on, informed on, sent on, heard on, avise le,
      avisee le, informe le, invite le, invitee le, convoque le, convoquee le, date told, date notified, date d avis,
      prevenu le, prevenue le, date of notice, actually told
    `),
  },
];

export const motions: readonly Field[] = [
  { field: 'date', required: true, headers: [...DATE, ...MEETING_DATE] },
  { field: 'group', required: true, headers: GROUP },
  {
    field: 'text',
    required: true,
    headers: phrases(`
      motion, motions, resolution, question, text, motion text, proposal, wording, decision, item, motion resolution,
      proposition, texte, libelle, objet, proposition mise aux voix, motion or resolution
    `),
  },
  {
    field: 'for',
    headers: phrases(`
      for, in favour, in favor, yes, yea, ayes, aye, yeas, votes for, pour, oui, en faveur, favour, voted for,
      supported, approve
    `),
  },
  {
    field: 'against',
    headers: phrases(`
      against, opposed, no, nay, nays, noes, votes against, contre, non, voted against, oppose, opposes, opposition
    `),
  },
  {
    field: 'abstain',
    headers: phrases(`
      abstain, abstained, abstentions, abstention, abstaining, abstenu, abstenus, s abstient, abst
    `),
  },
  {
    field: 'recused',
    headers: phrases(`
      recused, recusal, recusals, conflict, conflict of interest, declared conflict, recuse, recuses, recusation,
      recusations, conflit d interets, conflit, retrait, s est retire
    `),
  },
  {
    field: 'result',
    headers: phrases('result, outcome, decision, carried, status, resultat, issue, adoptee, disposition'),
  },
  {
    field: 'mover',
    headers: phrases('mover, moved by, moved, proposed by, proposeur, proposee par, propose par, proposante'),
  },
  { field: 'seconder', headers: phrases('seconder, seconded by, seconded, appuyee par, appuye par, appuyeur, second') },
];
