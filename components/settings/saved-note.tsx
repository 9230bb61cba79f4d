import type { ReactNode } from 'react';
import { Note } from '@/components/ui/blocks';

/** What was just saved, told to who listens too. */
export function SavedNote({ children }: { children: ReactNode }) {
  return (
    <div role="status">
      <Note tone="ok">{children}</Note>
    </div>
  );
}
