'use client';

import { type ReactNode, useEffect, useRef } from 'react';

const linesIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('.door > li') ?? [])];

/**
 * Who is tapped moves to another list, and the focus would be lost with them: it goes to the person who stands where
 * they stood. Without script nothing is lost, the page is sent anew.
 */
export function KeepPlace({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const place = useRef(-1);
  useEffect(() => {
    const element = root.current;
    const note = (event: FocusEvent) => {
      place.current = linesIn(element).findIndex((line) => line.contains(event.target as Node));
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body) return;
    const lines = linesIn(root.current);
    const next = lines[Math.min(place.current, lines.length - 1)];
    next?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true });
  });
  return <div ref={root}>{children}</div>;
}
