import type { ReactNode } from 'react';

/** Red only for being left out or unpaid; rust for attention; green for what was heard. */
export type Tone = 'ok' | 'warn' | 'gap';

/** A part of a page under its own heading. */
export function Block({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Something that can be acted on. */
export function Sheet({ tone, title, children }: { tone?: Tone; title?: ReactNode; children: ReactNode }) {
  return (
    <section className={tone ? `sheet ${tone}` : 'sheet'}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

/** One line of a list: when, what, and the one thing to do or how it stands. */
export function Row({ when, end, children }: { when?: ReactNode; end?: ReactNode; children: ReactNode }) {
  return (
    <li>
      {when && <span className="when">{when}</span>}
      <div className="grow">{children}</div>
      {end}
    </li>
  );
}

export function Tag({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone ? `tag ${tone}` : 'tag'}>{children}</span>;
}

/** A sentence set apart: something was saved, something needs care. */
export function Note({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <div className={tone ? `note ${tone}` : 'note'}>{children}</div>;
}

/** What stands where nothing is yet: says so, and what to do next. */
export function EmptyNote({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action && <p>{action}</p>}
    </div>
  );
}

/** A link that is the one thing to do of its block; its name is what happens. */
export function LinkButton({ href, quiet, children }: { href: string; quiet?: boolean; children: ReactNode }) {
  return (
    <a className={quiet ? 'btn quiet' : 'btn'} href={href}>
      {children}
    </a>
  );
}

/** Pairs of a word and what it is. */
export function Facts({ facts }: { facts: readonly { word: string; is: ReactNode }[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.word} className="contents">
          <dt>{fact.word}</dt>
          <dd>{fact.is}</dd>
        </div>
      ))}
    </dl>
  );
}
