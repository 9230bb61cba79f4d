import type { ReactNode } from 'react';

type PageHeadProps = {
  title: ReactNode;
  /** The page one level up. */
  up?: { href: string; label: string };
  /** A quiet line above or below the title: a date, a period, who this is. */
  above?: ReactNode;
  below?: ReactNode;
  /** What a person needs to know, said as a colleague would. */
  lead?: ReactNode;
};

export function PageHead({ title, up, above, below, lead }: PageHeadProps) {
  return (
    <>
      {up && (
        <p className="crumb no-print">
          <a href={up.href}>{up.label}</a>
        </p>
      )}
      {above && <p className="soft">{above}</p>}
      <h1>{title}</h1>
      {below && <p className="soft">{below}</p>}
      {lead && <Lead>{lead}</Lead>}
    </>
  );
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className="lead">{children}</p>;
}
