/** The groups someone sits in, on one line of a table: what does not fit is there to be heard and pointed at. */
export function GroupNames({ names, none }: { names: readonly string[]; none: string }) {
  if (names.length === 0) return <span className="soft">{none}</span>;
  const all = names.join(', ');
  return (
    <span className="one-line small" title={all}>
      {all}
    </span>
  );
}
