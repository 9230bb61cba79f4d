import type { ContributionLetter, LetterPart } from './letter';

/** A record of contribution as it reads on a page, and prints. */
export function LetterPage({ letter }: { letter: ContributionLetter }) {
  const { language, title, team, name, on, lead, parts, end } = letter;
  return (
    <article className="sheet letter" lang={language}>
      <p className="soft">
        {team} · {on}
      </p>
      <h2>{title}</h2>
      <p className="lead">{name}</p>
      {lead.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <div className="end">
        {end.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </article>
  );
}

function Part({ part: { title, sentences, table, items } }: { part: LetterPart }) {
  return (
    <section>
      <h3>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {table && <Table title={title} {...table} />}
      {items.length > 0 && (
        <ul>
          {items.map(({ text, more }) => (
            <li key={text}>
              {text}
              {more && <span className="soft block">{more}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Table({ title, head, rows }: { title: string; head: string[]; rows: string[][] }) {
  return (
    <table>
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, i) => (
              <td key={head[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
