/** A person's name, as a link to their page where the reader may open it. */
export function PersonName({ id, name, linked }: { id: string; name: string; linked: boolean }) {
  return linked ? <a href={`/advisors/${id}`}>{name}</a> : name;
}
