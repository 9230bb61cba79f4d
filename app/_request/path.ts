import { headers } from 'next/headers';

/** The path asked for, which proxy.ts writes down for the frame of the page to mark where the reader is. */
export const PATH_HEADER = 'x-heard-path';

export const currentPath = async (): Promise<string> => (await headers()).get(PATH_HEADER) ?? '';

/** Whether a page or something under it is open. */
export const isWithin = (path: string, page: string): boolean => path === page || path.startsWith(`${page}/`);
