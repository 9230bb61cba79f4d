type Props = {
  label: string /** Left out where there is no room: Enter sends it. */;
  button?: string;
  value?: string;
  /** What stands in the empty box. */
  hint?: string;
  name: string;
};

/** Finds things in the records. `name` tells one such box on a page from another. */
export const SearchBox = ({ label, button, value, name, hint }: Props) => (
  <search aria-label={name}>
    <form action="/search" className="search-box">
      <input type="search" name="q" aria-label={label} placeholder={hint} defaultValue={value} maxLength={200} />
      {button && <button type="submit">{button}</button>}
    </form>
  </search>
);
