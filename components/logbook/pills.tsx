type PillsProps = {
  name: string;
  /** What is chosen, and for whom or what. */
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: string;
};

/** One of a few, all in sight, to press with a finger or choose with the arrow keys. */
export const Pills = ({ name, label, choices, chosen }: PillsProps) => (
  <fieldset className="pills" id={name} tabIndex={-1}>
    <legend className="sr-only">{label}</legend>
    {choices.map((choice) => (
      <label key={choice.value}>
        <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === chosen} />
        {choice.label}
      </label>
    ))}
  </fieldset>
);
