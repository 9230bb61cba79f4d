import type { ReactNode } from 'react';

export type NavItem = { href: string; label: string; current: boolean };

type ShellProps = {
  skip: string;
  navLabel: string;
  items: readonly NavItem[];
  /** What stands at the end of the header: the team's name, sign out, the language link. */
  aside: ReactNode;
  home: string;
  wordmark: string;
  /** One column at a reader's width. */
  narrow?: boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** The frame of every page. Links are plain anchors, so that it works the same with and without script. */
export function Shell({ skip, navLabel, items, aside, home, wordmark, narrow, foot, children }: ShellProps) {
  return (
    <>
      <a className="skip" href="#main">
        {skip}
      </a>
      <header className="top">
        <a className="wordmark" href={home}>
          {wordmark}
        </a>
        {items.length > 0 && <Nav label={navLabel} items={items} />}
        <div className="aside">{aside}</div>
      </header>
      <main id="main" className={narrow ? 'narrow' : undefined}>
        {children}
      </main>
      {foot}
    </>
  );
}

function Nav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
