import type { ReactNode } from 'react';

export type Column<Item> = {
  /** Names the column, also beside each cell on a phone. */
  label: string;
  /** What stands in the head when it is more than the label: a SortLink. */
  head?: ReactNode;
  sorted?: 'ascending' | 'descending';
  /** Figures: set to the right, digits of one width. */
  end?: boolean;
  /** The cell that names the row; its label is not repeated on a phone. */
  names?: boolean;
  /** The cell says by itself what it is: on a phone its label only speaks. */
  plain?: boolean;
  cell: (item: Item) => ReactNode;
};

type DataTableProps<Item> = {
  caption: ReactNode;
  /** Whether the caption only speaks: where a heading above already says it. */
  hideCaption?: boolean;
  columns: readonly Column<Item>[];
  /** With many columns: rows become small sheets before there is no room for all of them. */
  wide?: boolean;
  items: readonly Item[];
  keyOf: (item: Item) => string;
};

/** A real table, whose rows become small sheets on a phone. */
export function DataTable<Item>({ caption, hideCaption, columns, wide, items, keyOf }: DataTableProps<Item>) {
  return (
    <table className={wide ? 'table wide' : 'table'}>
      <caption>{hideCaption ? <span className="sr-only">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={column.end ? 'end' : undefined} aria-sort={column.sorted}>
              {column.head ?? column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={keyOf(item)}>
            {columns.map((column) => (
              <Cell key={column.label} column={column} item={item} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Item>({ column, item }: { column: Column<Item>; item: Item }) {
  if (column.names) return <th scope="row">{column.cell(item)}</th>;
  return (
    <td className={column.end ? 'end' : undefined} data-label={column.plain ? undefined : column.label}>
      {column.plain && <span className="spoken-label">{column.label} </span>}
      {column.cell(item)}
    </td>
  );
}
