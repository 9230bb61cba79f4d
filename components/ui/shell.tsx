import type { ReactNode } from 'react';

export type NavItem = { href: string; label: string; current: boolean };

type ShellProps = {
  skip: string;
  navLabel: string;
  items: readonly NavItem[];
  /** Pages opened now and then, folded under one word. */
  more?: { label: string; items: readonly NavItem[] };
  /** What stands at the end of the header: the team's name, sign out, the language link. */
  aside: ReactNode;
  /** Finds things from any page. */
  search?: ReactNode;
  home: string;
  wordmark: string;
  /** One column at a reader's width. */
  narrow?: boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** The frame of every page. Links are plain anchors, so that it works the same with and without script. */
export function Shell({
  skip,
  navLabel,
  items,
  more,
  search,
  aside,
  home,
  wordmark,
  narrow,
  foot,
  children,
}: ShellProps) {
  return (
    <>
      <a className="skip" href="#main">
        {skip}
      </a>
      <header className="top">
        <a className="wordmark" href={home}>
          {wordmark}
        </a>
        {items.length > 0 && <Nav label={navLabel} items={items} more={more} />}
        {search}
        <div className="aside">{aside}</div>
      </header>
      <main id="main" className={narrow ? 'narrow' : undefined}>
        {children}
      </main>
      {foot}
    </>
  );
}

function Nav({ label, items, more }: Pick<ShellProps, 'items' | 'more'> & { label: string }) {
  return (
    <nav aria-label={label}>
      <ul>
        {items.map((item) => (
          <NavLink key={item.href} {...item} />
        ))}
        {more && more.items.length > 0 && (
          <li>
            <details className="more">
              <summary data-current={more.items.some((item) => item.current) || undefined}>{more.label}</summary>
              <ul>
                {more.items.map((item) => (
                  <NavLink key={item.href} {...item} />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}

const NavLink = ({ href, label, current }: NavItem) => (
  <li>
    <a href={href} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  </li>
);
