// The listener in front of Next. It knows what Next no longer can: who the peer is, and whether something
// forwarded the request, before Next adds forwarding headers of its own.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import next from 'next';
import { plainPages } from './plain-pages.mjs';

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/;
const isLocal = (host) => LOCAL.test(host.toLowerCase().replace(/^([^:]+|\[.*\]):\d+$/, '$1'));
const isForwarding = (name) =>
  name === 'forwarded' || name === 'via' || name === 'x-real-ip' || name.startsWith('x-forwarded-');

/**
 * Known to this process alone. When an action redirects, Next fetches the page by itself, with the headers of the
 * request: what was stamped on that holds for this one too, and forwarding headers on it are our own.
 */
const INSIDE = randomUUID();

// What is written (the database, its log, kept mail) is for the owner of the process alone.
process.umask(0o077);

/** Serves Heard until told to stop. `host` is a name or an address to listen on, `dir` the folder of the project. */
export async function listen({ dir, host, port, url, dev = false }) {
  const address = new URL(url || `http://localhost:${port}`);
  process.env.HEARD_LISTENS_ON = host;
  // Where Next fetches its own pages when an action redirects: never a host that a request names.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`;
  const app = next({ dev, dir, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  const answer = (request, response) => {
    const elsewhere = otherNameOfHome(request, address);
    if (elsewhere) return response.writeHead(307, { location: elsewhere, 'cache-control': 'no-store' }).end();
    stamp(request, address);
    if (address.protocol === 'https:') response.setHeader('Strict-Transport-Security', 'max-age=63072000');
    if (!dev) plainPages(request, response);
    return handle(request, response);
  };
  const servers = [];
  for (const on of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const server = createServer(answer);
    if (dev) server.on('upgrade', (...event) => upgrade(...event));
    if (await opened(server, on, port, servers.length > 0)) servers.push(server);
  }
  stopOnSignal(servers);
  process.stdout.write(`\n  Heard is at ${address.origin}\n\n`);
}

/** Replaces what a client may have written about itself by what is so. */
function stamp(request, address) {
  if (request.headers['x-heard-inside'] === INSIDE) return;
  const peer = request.socket.remoteAddress ?? '';
  const forwarded = Object.keys(request.headers).some(isForwarding);
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const behindProxy = forwarded && isLocal(peer) ? hops.at(-1).trim() : '';
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-heard-') || isForwarding(name)) delete request.headers[name];
  }
  request.headers['x-heard-inside'] = INSIDE;
  request.headers['x-heard-peer'] = isLocal(peer) && !forwarded ? 'home' : 'elsewhere';
  request.headers['x-heard-address'] = behindProxy || peer;
  request.headers['x-forwarded-host'] = address.host;
  request.headers['x-forwarded-proto'] = address.protocol.replace(':', '');
  request.headers['x-forwarded-for'] = behindProxy || peer;
}

/** Someone who typed 127.0.0.1 goes to localhost, so that cookies and forms have one address. */
function otherNameOfHome(request, address) {
  const host = request.headers.host ?? '';
  const same = host === address.host || request.method !== 'GET' || /^\/(api\/)?health$/.test(request.url);
  return !same && isLocal(host) && isLocal(address.host) ? new URL(request.url, address).href : null;
}

/** Opens a server; a second address that the machine does not have is done without. */
function opened(server, host, port, mayFail) {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      if (mayFail) return resolve(false);
      const why =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Set PORT to another one.`
          : `Cannot listen on ${host}:${port} (${error.code}).`;
      process.stderr.write(`${why}\n`);
      process.exit(1);
    });
    server.listen({ port, host }, () => resolve(true));
  });
}

function stopOnSignal(servers) {
  const stop = () => {
    for (const server of servers) {
      server.close();
      server.closeIdleConnections();
    }
    setTimeout(() => process.exit(0), 3000).unref();
    Promise.all(servers.map((server) => new Promise((resolve) => server.on('close', resolve)))).then(() =>
      process.exit(0),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
