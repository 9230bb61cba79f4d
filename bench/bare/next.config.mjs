import { fileURLToPath } from 'node:url';

// The control of bench/answer.ts: route handlers that answer with what is there already, and nothing else.
const root = fileURLToPath(new URL('../..', import.meta.url));
export default {
  poweredByHeader: false,
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['better-sqlite3'],
};
