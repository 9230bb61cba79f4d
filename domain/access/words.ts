export const roles = [
  'administrator',
  'coordinator',
  'finance',
  'leader',
  'chair',
  'advisor',
  'identity-recorder',
  'owner',
] as const;
export type Role = (typeof roles)[number];

/** Roles that open the office pages; they sign in with a second factor. */
export const officeRoles = ['administrator', 'coordinator', 'finance', 'leader'] as const satisfies readonly Role[];
