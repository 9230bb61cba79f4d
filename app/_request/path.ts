import { headers } from 'next/headers';

/** The path asked for, without its search: proxy.ts writes it down, for the frame to mark where the reader is. */
export const currentPath = async (): Promise<string> =>
  ((await headers()).get('x-heard-path') ?? '').split('?')[0] ?? '';

/** Whether a page or something under it is open. */
export const isWithin = (path: string, page: string): boolean => path === page || path.startsWith(`${page}/`);
