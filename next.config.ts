import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { projectRoot } from './db/root';
import { fixedHeaders } from './server/headers';

/** The largest form that is read: a year of workbooks, or a photo of a receipt. */
const LARGEST_BODY = '25mb';

const config: NextConfig = {
  distDir: process.env.HEARD_DIST || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: projectRoot() },
  outputFileTracingRoot: projectRoot(),
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'better-sqlite3', 'nodemailer'],
  // Types are checked by `npm test`, so that starting on a fresh machine is not held up by them.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: LARGEST_BODY },
    proxyClientMaxBodySize: LARGEST_BODY,
  },
  // Browsers ask for this by themselves, whatever the page says.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  headers: async () => [{ source: '/:path*', headers: fixedHeaders }],
};

export default createNextIntlPlugin('./app/_request/i18n.ts')(config);
