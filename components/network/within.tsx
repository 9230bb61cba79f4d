import type { ReactNode } from 'react';
import { Fold } from '@/components/ui/fold';

/** The fields of a form, folded away where it is one of several that are seldom used. */
export const Within = ({ fold, children }: { fold?: string | undefined; children: ReactNode }) =>
  fold === undefined ? children : <Fold summary={fold}>{children}</Fold>;
