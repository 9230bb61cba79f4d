import { onTestFinished } from 'vitest';
import { type Answers, startMailServer } from './smtp';

export const refusal = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });

/** A real mail server on loopback, until the test ends. */
export async function openMailServer(answers: Answers = {}, port = 0) {
  const server = await startMailServer(answers, port);
  onTestFinished(server.close);
  return server;
}
