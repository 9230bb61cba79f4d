import { dataAnswer } from '@/app/_request/own-data';

/** All that the records hold of the viewer, to be read. */
export const GET = (): Promise<Response> => dataAnswer('html');
