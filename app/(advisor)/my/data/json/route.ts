import { dataAnswer } from '@/app/_request/own-data';

/** All that the records hold of the viewer, for a computer. */
export const GET = (): Promise<Response> => dataAnswer('json');
