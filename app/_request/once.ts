import { v7 } from 'uuid';

/** What a form that adds something carries in a hidden field, so that a second press finds what the first one added. */
export const newOnce = (): string => v7();
