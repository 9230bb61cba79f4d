export const importStates = ['read', 'confirmed', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

/** What a sheet can be about. */
export const sheetKinds = [
  'advisors',
  'partners',
  'seats',
  'meetings',
  'attendance',
  'motions',
  'suggestions',
  'contributions',
  'expenses',
  'late-invitations',
  'notes',
] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** The kinds that are read; notes only explain the others. */
export const tableKinds = sheetKinds.filter((kind): kind is Exclude<SheetKind, 'notes'> => kind !== 'notes');

export const changeKinds = ['added', 'changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];
