import type { Instrumentation } from 'next';

/** Runs once, before the first request is answered. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./server/start');
  start();
}

export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { errorFacts, log } = await import('./server/log');
  log.error('request failed', { route: context.routePath, kind: context.routeType, ...errorFacts(error) });
};
