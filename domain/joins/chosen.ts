import { advisorFields, type JoinField, partnerFields, personFields, type SideOfJoin } from './forms';

export type Chosen = { readonly [field in JoinField]?: SideOfJoin | undefined };
type Row = Readonly<Record<string, unknown>>;

/** The column of each field, by the table that holds it. */
export const columnsOf = {
  people: {
    name: 'name',
    email: 'email',
    phone: 'phone',
    address: 'address',
    language: 'language',
    prefers: 'prefers',
  },
  advisors: {
    joinedOn: 'joined_on',
    leftOn: 'left_on',
    recruitedThrough: 'recruited_through',
    recruitedBy: 'recruited_by',
    honorarium: 'honorarium',
  },
  partners: { organization: 'organization_id', sector: 'sector' },
} as const satisfies Record<string, Partial<Record<JoinField, string>>>;
export type FieldTable = keyof typeof columnsOf;

const fieldsOf = { people: personFields, advisors: advisorFields, partners: partnerFields };

/**
 * What the kept record's row becomes: the joined one's word where it was chosen, or where the kept one is silent and
 * nothing was chosen. That an advisor is still here is no silence.
 */
export function chosenPatch(table: FieldTable, chosen: Chosen, kept: Row, joined: Row): Record<string, unknown> {
  const columns = columnsOf[table] as Readonly<Partial<Record<JoinField, string>>>;
  return Object.fromEntries(
    fieldsOf[table].flatMap((field): [string, unknown][] => {
      const column = columns[field] ?? field;
      const silent = kept[column] === null && field !== 'leftOn';
      const from = chosen[field] ?? (silent ? 'joined' : 'kept');
      return from === 'joined' ? [[column, joined[column]]] : [];
    }),
  );
}
