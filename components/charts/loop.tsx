type LoopProps = {
  /** How far it came: 0 said, 1 decided, 2 told, 3 seen. */
  reached: 0 | 1 | 2 | 3;
  /** The four words, in order. */
  labels: readonly [string, string, string, string];
  /** The whole in one sentence: "Decided and told; not yet seen". */
  says: string;
};

const AT = [27, 81, 135, 189] as const;

/** The loop: said → decided → told → seen. What has happened is filled and joined; what has not is hollow and dotted. */
export function Loop({ reached, labels, says }: LoopProps) {
  return (
    <span className="loop" role="img" aria-label={says}>
      <svg viewBox="0 0 216 18" aria-hidden="true">
        <path className="vacant-line" d={`M${AT[reached]} 9H189`} />
        <path className="heard-line" strokeWidth="3" d={`M27 9H${AT[reached]}`} />
        {AT.map((x, step) => (
          <circle key={x} cx={x} cy="9" r="6" className={step <= reached ? 'heard-fill' : 'soft-line'} />
        ))}
      </svg>
      <span aria-hidden="true">
        {labels.map((label, step) => (
          <i key={label} className={step <= reached ? 'done' : undefined}>
            {label}
          </i>
        ))}
      </span>
    </span>
  );
}
