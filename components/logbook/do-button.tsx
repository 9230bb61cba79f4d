import type { ReactNode } from 'react';

type DoButtonProps = { what: string; children: ReactNode; primary?: boolean };

/** One of the buttons of the one form: it keeps what is written and does one thing to it. */
export const DoButton = ({ what, children, primary }: DoButtonProps) => (
  <button type="submit" name="do" value={what} className={primary ? 'btn' : 'btn quiet'}>
    {children}
  </button>
);
