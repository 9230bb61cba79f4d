import { z } from 'zod';
import { idField, onceField, stampField } from '../fields';

/** What two records of one person can say differently, field by field. */
export const personFields = ['name', 'email', 'phone', 'address', 'language', 'prefers'] as const;
export const advisorFields = ['joinedOn', 'leftOn', 'recruitedThrough', 'recruitedBy', 'honorarium'] as const;
export const partnerFields = ['organization', 'sector'] as const;
export const joinFields = [...personFields, ...advisorFields, ...partnerFields] as const;
export type JoinField = (typeof joinFields)[number];

/** Whose word stands where the two differ. */
export const sidesOfJoin = ['kept', 'joined'] as const;
export type SideOfJoin = (typeof sidesOfJoin)[number];

const from = Object.fromEntries(joinFields.map((field) => [field, z.enum(sidesOfJoin).optional()])) as Record<
  JoinField,
  z.ZodOptional<z.ZodEnum<{ kept: 'kept'; joined: 'joined' }>>
>;

export const joinForm = z.object({
  once: onceField,
  keptId: idField,
  joinedId: idField,
  stamp: stampField,
  from: z.object(from).default({}),
});
export const undoJoinForm = z.object({ id: idField });
