export type Option = { value: string; label: string };
type Props = { name: string; label: string; all?: string; options: readonly Option[]; value?: string | undefined };

/** One choice among a list's filters, kept in the address; `all` is the choice of not choosing. */
export function FilterChoice({ name, label, all, options, value }: Props) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value ?? ''}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
