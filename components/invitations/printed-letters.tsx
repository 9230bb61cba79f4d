import type { PrintedLetter } from '@/domain/invitations/printed-letter';

/** A letter a page: from whom, to whom, what, and where an answer can be ticked and sent back. */
export function PrintedLetters({ letters }: { letters: readonly PrintedLetter[] }) {
  return letters.map((letter) => (
    <article key={letter.id} lang={letter.language} className={letter.large ? 'sheet mailed large' : 'sheet mailed'}>
      <header>
        <p>{letter.team}</p>
        <p>{letter.date}</p>
      </header>
      <p className="to">{[letter.name, letter.address].filter(Boolean).join('\n')}</p>
      <h2>{letter.subject}</h2>
      {letter.paragraphs.map((text) => (
        <p key={text} className="text">
          {text}
        </p>
      ))}
      {letter.slip && <Slip slip={letter.slip} />}
    </article>
  ));
}

const Slip = ({ slip }: { slip: NonNullable<PrintedLetter['slip']> }) => (
  <footer>
    <h3>{slip.title}</h3>
    <ul>
      {slip.answers.map((answer) => (
        <li key={answer}>
          <span className="tick-box" aria-hidden="true" /> {answer}
        </li>
      ))}
    </ul>
    <p>{slip.needs}</p>
    <p className="to-write" aria-hidden="true" />
    <p>{slip.back}</p>
  </footer>
);
