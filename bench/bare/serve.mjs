// Serves the control on a port, as Next's own server would.
import { createServer } from 'node:http';
import next from 'next';

const dir = new URL('.', import.meta.url).pathname;
const app = next({ dev: false, dir });
await app.prepare();
const handle = app.getRequestHandler();
createServer(handle).listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
