import type { ReactNode } from 'react';
import { Beside } from './entries';

type LabelledProps = { name: string; label: ReactNode; className?: string; hint?: string; children: ReactNode };

/** A field under its label, with what is to be said about it below. */
export const Labelled = ({ name, label, className, hint, children }: LabelledProps) => (
  <div className={`entry ${className ?? ''}`}>
    <label htmlFor={name}>{label}</label>
    {hint && <span className="hint small block">{hint}</span>}
    {children}
    <Beside of={name} />
  </div>
);

type TickProps = { name: string; ticked: boolean; label: ReactNode; value?: string };

/** A box to tick; without its tick it says so too, since what is not sent is not looked at. */
export const Tick = ({ name, ticked, label, value = 'on' }: TickProps) => (
  <label className="choice">
    <input type="checkbox" id={name} name={name} value={value} defaultChecked={ticked} />
    <input type="hidden" name={name} value="" />
    <span>{label}</span>
  </label>
);
