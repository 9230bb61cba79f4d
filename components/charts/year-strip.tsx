import { HEIGHT, type Mark, STEP, strokesOf, strokesOfAll } from './marks';

/** A strip wraps after this many meetings where the page is narrow or the text is large. */
const CHUNK = 12;

type YearStripProps = {
  marks: readonly Mark[];
  label: string;
  title?: string;
  /** For a table with many: at most two thirds of the size, on one line, and smaller where there is less room. */
  small?: boolean;
};

/**
 * The year strip: one mark a meeting, the earliest first. Filled: came. Hollow: invited, not there. A tip above:
 * came by asking. A dashed box: expected, not invited. A dot: nothing was expected. Larger: a key meeting.
 * The label says it all in words; the caller keeps a table within reach, and any links are there, at a size to press.
 */
export function YearStrip({ marks, label, title, small }: YearStripProps) {
  const scale = small ? 0.7 : 1;
  const size = small ? Math.max(1, marks.length) : CHUNK;
  const chunks = Array.from({ length: Math.ceil(marks.length / size) }, (_, i) => ({
    from: i * size,
    marks: marks.slice(i * size, (i + 1) * size),
  }));
  return (
    <span className={small ? 'strip one-line' : 'strip'} role="img" aria-label={label} title={title}>
      {chunks.map((chunk) => (
        <svg
          key={chunk.from}
          viewBox={`0 0 ${chunk.marks.length * STEP} ${HEIGHT}`}
          width={Math.round(chunk.marks.length * STEP * scale)}
          height={Math.round(HEIGHT * scale)}
          aria-hidden="true"
        >
          {strokesOfAll(chunk.marks).map((stroke) => (
            <path key={stroke.className} {...stroke} />
          ))}
        </svg>
      ))}
    </span>
  );
}

export type StripWords = Readonly<Record<Mark['mark'], string>>;

/** What the marks mean, for those that are on the strip. */
export function StripKey({ marks, words, keyWord }: { marks: readonly Mark[]; words: StripWords; keyWord: string }) {
  const kinds = (Object.keys(words) as Mark['mark'][]).filter((kind) => marks.some((mark) => mark.mark === kind));
  return (
    <ul className="key">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox={`0 6 ${STEP} 30`} width={STEP} height="30" aria-hidden="true">
            {strokesOf(kind, false, STEP / 2).map((stroke) => (
              <path key={stroke.className} {...stroke} />
            ))}
          </svg>
          {words[kind]}
        </li>
      ))}
      {marks.some((mark) => mark.key) && <li>{keyWord}</li>}
    </ul>
  );
}
