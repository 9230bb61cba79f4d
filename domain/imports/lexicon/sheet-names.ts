import type { SheetKind } from '../words';

/** Words in a sheet's name, its title rows or the file's name that hint at what it is about. */
export const sheetHints: readonly (readonly [RegExp, SheetKind])[] = [
  [/\b(late|short notice|tardi\w*|avis court|en retard)\b/, 'late-invitations'],
  [/\b(att|attendance|attendances|presences?|roll call|assiduite|feuille de presence)\b/, 'attendance'],
  [/\b(motions?|votes|voting record|resolutions?|propositions|scrutins?)\b/, 'motions'],
  [/\b(suggestions?|ideas|feedback|you said|idees|vous avez dit|recommandations|recommendations)\b/, 'suggestions'],
  [/\b(contributions?|other work|outside meetings|hors reunion|autres activites)\b/, 'contributions'],
  [/\b(expenses?|claims?|reimbursements?|depenses?|frais|remboursements?|reclamations?)\b/, 'expenses'],
  [/\b(meetings?|calendar|schedule|reunions?|calendrier|rencontres?)\b/, 'meetings'],
  [
    /\b(seats?|membership|terms of reference|sieges?|mandats?|committees?|comites?|tables|groupes|groups|composition)\b/,
    'seats',
  ],
  [/\b(advisors?|advisers?|pfa|pfac|pfacs|patients?|conseill\w*|pcf|proches?|aidants?|caregivers?)\b/, 'advisors'],
  [/\b(partners?|organizations?|organisations?|partenaires?|organismes?|staff|representants?)\b/, 'partners'],
  [/\b(notes?|legend|key|codes|legende|read ?me|lisez ?moi|about|instructions?|how to)\b/, 'notes'],
];
