import { DATE, type Field, GROUP, NAME, NOTE, phrases } from './phrases';

/** Headings of what advisors said, gave and paid. The order of fields is the order of trust. */
export const suggestions: readonly Field[] = [
  { field: 'number', headers: phrases('#, no, number, num, id, ref, numero, n') },
  {
    field: 'date',
    required: true,
    headers: [
      ...DATE,
      ...phrases(`
      date raised, raised, raised on, received, date received, date said, said on, date recue, recue le,
      date de la suggestion, soulevee le, date suggested
    `),
    ],
  },
  { field: 'name', required: true, headers: NAME },
  {
    field: 'text',
    required: true,
    headers: phrases(`
      suggestion, suggestions, idea, what was said, you said, feedback, comment, recommendation, advice,
      what they said, input, idee, ce qui a ete dit, vous avez dit, recommandation, commentaire, proposition, avis,
      ask, what they suggested, issue raised
    `),
  },
  {
    field: 'status',
    headers: phrases('status, state, decision, outcome, statut, etat, suite, where it stands, resultat'),
  },
  {
    field: 'outcome',
    headers: phrases(`
      what happened, what we did, we did, action, response, action taken, result, reply, nous avons fait,
      ce qui s est passe, reponse, mesure prise, suivi, suite donnee, ce que nous avons fait, what changed, reason,
      raison, follow up, notes
    `),
  },
  {
    field: 'response',
    headers: phrases(`
      response date, date of response, responded, responded on, answered on, answered, reply date, date de reponse,
      repondu le, date reponse, response on, date of reply, decision or response date
    `),
  },
  {
    field: 'acknowledged',
    headers: phrases(`
      acknowledged, acknowledged on, date acknowledged, received on, accuse de reception, accuse reception le,
      accuse de reception le, reconnue le
    `),
  },
  {
    field: 'decided',
    headers: phrases(`
      decided, decided on, decision date, date decided, date of decision, decide le, decidee le, date de decision,
      date de la decision
    `),
  },
  {
    field: 'told',
    headers: phrases(`
      told the advisor on, told, told on, advisor told, date told, fed back, feedback given, reported back,
      reported back on, closed the loop, loop closed, informed on, advisor informed, informe le, informee le,
      conseiller informe le, conseiller informe, personne informee le, communique le, retour fait le,
      retour au conseiller, avise le, told back, advisor told on, date de retour, retour le
    `),
  },
  { field: 'group', headers: [...GROUP, ...phrases('raised at, meeting, soulevee a, source')] },
  {
    field: 'owner',
    headers: phrases('owner, lead, assigned to, responsible, responsable, charge de dossier, attribue a'),
  },
  { field: 'due', headers: phrases('due, due date, due on, echeance, date limite') },
];

export const contributions: readonly Field[] = [
  { field: 'date', required: true, headers: DATE },
  { field: 'name', required: true, headers: NAME },
  {
    field: 'what',
    required: true,
    headers: phrases(`
      what, contribution, activity, description, type, event, work, task, quoi, activite, tache, travail, nature,
      other contribution
    `),
  },
  {
    field: 'hours',
    required: true,
    headers: phrases(`
      hours, hrs, time, duration, hours given, length, heures, duree, temps, nombre d heures, nb heures, h
    `),
  },
  { field: 'minutes', headers: phrases('minutes, min, mins, duree min, duree en minutes') },
  { field: 'note', headers: NOTE },
];

export const expenses: readonly Field[] = [
  {
    field: 'date',
    required: true,
    headers: [
      ...DATE,
      ...phrases(`
      expense date, date of expense, date incurred, date de la depense, cost date, date of cost, meeting date,
      date de la reunion
    `),
    ],
  },
  { field: 'name', required: true, headers: NAME },
  {
    field: 'type',
    required: true,
    headers: phrases(`
      type, expense, expense type, category, item, what, kind, categorie, depense, type de depense, nature, genre,
      poste, frais, type de frais, description
    `),
  },
  {
    field: 'amount',
    required: true,
    headers: phrases(`
      amount, total, cost, claimed, amount claimed, cad, dollars, montant, montant reclame, montant demande, cout,
      somme, value, amt, amount cad
    `),
  },
  { field: 'group', headers: [...GROUP, ...phrases('meeting, event, for, reunion')] },
  {
    field: 'quantity',
    headers: phrases('quantity, qty, units, km, number, hours, km or hours, quantite, qte, nombre, unites, heures'),
  },
  {
    field: 'receipt',
    headers: phrases(`
      receipt, receipt y n, receipts, receipt attached, recu, recu o n, piece, piece justificative, justificatif
    `),
  },
  {
    field: 'submitted',
    headers: phrases(`
      submitted, submitted on, date submitted, claimed on, received, soumis, soumis le, soumise le, presente le,
      date de soumission, remis le, demande le, reclame le, recue le, date de demande
    `),
  },
  {
    field: 'approved',
    headers: phrases(`
      approved, approved on, date approved, approuve, approuve le, approuvee le, date d approbation, approbation
    `),
  },
  {
    field: 'paid',
    headers: phrases(`
      paid, paid on, date paid, payment date, reimbursed, reimbursed on, paye, paye le, payee le, rembourse,
      rembourse le, date de paiement, date de remboursement, verse le, paiement
    `),
  },
  { field: 'note', headers: [...NOTE, ...phrases('details, precisions')] },
];
