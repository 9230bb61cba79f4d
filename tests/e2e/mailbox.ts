import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server on loopback, and what it was sent. */
export type Mailbox = { url: string; mails: Email[]; next(): Promise<Email>; close(): Promise<void> };

export async function openMailbox(): Promise<Mailbox> {
  const mails: Email[] = [];
  let read = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    next: async () => {
      const until = Date.now() + 15_000;
      while (mails.length <= read && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      const mail = mails[read];
      if (!mail) throw new Error('No mail came.');
      read += 1;
      return mail;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The code and the link of a sign-in mail. */
export function codeAndLink(mail: Email): { code: string; link: string } {
  const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0];
  const link = /https?:\/\/\S+/.exec(mail.text ?? '')?.[0];
  if (!code || !link) throw new Error('The mail has no code or no link.');
  return { code, link };
}
