import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Answers = {
  /** An answer to an address or to a message that is not "yes": a code and words. */
  toAddress?: () => Error | null;
  toMessage?: (mail: Email) => Error | null | Promise<Error | null>;
};

/** A real mail server on loopback that answers as it is told, and all it was handed, taken or not. */
export async function startMailServer(answers: Answers = {}, port = 0) {
  const handed: Email[] = [];
  /** The same as they came, byte for byte. */
  const raw: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(answers.toAddress?.() ?? null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        handed.push(mail);
        raw.push(Buffer.concat(chunks).toString('latin1'));
        done((await answers.toMessage?.(mail)) ?? null);
      });
    },
  });
  // A client that is killed drops its connection in the middle.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const own = (server.server.address() as AddressInfo).port;
  return { handed, raw, answers, port: own, url: `smtp://127.0.0.1:${own}`, close };
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
