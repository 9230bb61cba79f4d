import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    globalSetup: ['tests/template.ts'],
    // An odd zone on purpose: luck with UTC or Toronto must fail here.
    env: { TZ: 'Pacific/Chatham' },
    testTimeout: 20_000,
    // As many as there are cores: one less, the usual, is half of two.
    maxWorkers: '100%',
  },
});
