type Level = 'info' | 'warning' | 'error';
/** What a line may carry: the pattern of a route, ids, counts. Never a name, an address, a token or a path. */
type Facts = Record<string, string | number | boolean | null | undefined>;

function write(level: Level, event: string, facts: Facts): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts });
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

/** One JSON line an event. */
export const log = {
  info: (event: string, facts: Facts = {}): void => write('info', event, facts),
  warning: (event: string, facts: Facts = {}): void => write('warning', event, facts),
  error: (event: string, facts: Facts = {}): void => write('error', event, facts),
};

/** An error as facts: its kind and where it was thrown, not its message, which can quote what someone typed. */
export function errorFacts(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code,
    where: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  };
}
