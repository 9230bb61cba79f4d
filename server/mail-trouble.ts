import type { MailTrouble } from '@/domain/notifications/words';

type MailError = Error & { code?: unknown; command?: unknown; responseCode?: unknown; response?: unknown };

const ofConnection = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'ECONNREFUSED', 'EPROXY'];

/** What an error of the mail transport means, and what the mail server said, if it said something. */
export function troubleFrom(error: unknown): { trouble: MailTrouble; said: string } {
  if (!(error instanceof Error)) return { trouble: 'other', said: '' };
  const { code, command, responseCode, response } = error as MailError;
  const said = typeof response === 'string' ? response : typeof code === 'string' ? code : '';
  return { trouble: meaning(String(code), String(command), Number(responseCode)), said };
}

/** 4xx says "later", 5xx "no" (RFC 5321): of the address, of the message, or of who sends it. */
function meaning(code: string, command: string, answer: number): MailTrouble {
  if (/^E(NO)?AUTH/.test(code) || code === 'EOAUTH2') return 'sign-in-refused';
  if (answer >= 400 && answer < 500) return 'put-off';
  if (code === 'EENVELOPE' && command === 'RCPT TO') return 'address-refused';
  if (answer >= 500 && command === 'DATA') return 'message-refused';
  return ofConnection.includes(code) ? 'unreachable' : 'other';
}
