import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export const CLIENT = { id: 'heard', secret: 'a secret of the test' };
type Claims = { sub: string; email: string; email_verified: boolean };
type Asked = { nonce: string; challenge: string; redirect: string; claims: Claims };

/** A small OpenID provider on loopback that signs in, without asking, whoever `is` names. */
export type IdentityProvider = { is: Claims; close(): Promise<void> };

export async function openIdentityProvider(port: number): Promise<IdentityProvider> {
  const issuer = `http://localhost:${port}`;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const asked = new Map<string, Asked>();
  const provider = { is: { sub: '', email: '', email_verified: false } };

  const answers: Record<string, (url: URL, body: URLSearchParams) => object | string> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
    '/authorize': ({ searchParams: q }) => {
      const code = randomUUID();
      const redirect = q.get('redirect_uri') ?? '';
      const [nonce, challenge] = [q.get('nonce') ?? '', q.get('code_challenge') ?? ''];
      asked.set(code, { nonce, challenge, redirect, claims: provider.is });
      return `${redirect}?${new URLSearchParams({ code, state: q.get('state') ?? '' })}`;
    },
    '/token': (_url, body) => {
      const one = asked.get(body.get('code') ?? '');
      const verifier = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url');
      if (!one || one.challenge !== verifier || one.redirect !== body.get('redirect_uri'))
        return { error: 'invalid_grant' };
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 60, nonce: one.nonce, ...one.claims };
      return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: signed(claims) };
    },
  };

  function signed(claims: object): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
    return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey).toString('base64url')}`;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const answer = answers[url.pathname]?.(url, new URLSearchParams(await read(request))) ?? { error: 'not_found' };
    send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return Object.assign(provider, { close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function send(response: ServerResponse, answer: object | string): void {
  if (typeof answer === 'string') response.writeHead(302, { location: answer }).end();
  else
    response
      .writeHead('error' in answer ? 400 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer));
}
