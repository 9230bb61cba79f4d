import path from 'node:path';
import { projectRoot } from '@/db/root';
import { type Settings, settingsForm } from './settings-form';

export type Env = Omit<Settings, 'HEARD_DATA' | 'HEARD_CLOCK_OFFSET_MS'> & {
  /** Where everything of this house is kept: absolute. */
  dataFolder: string;
  databaseFile: string;
  /** The configured address, without a slash at its end. Links in mail always start with it. */
  origin: string;
  /** Tests only: ms added to the clock. */
  clockOffset: number;
};

/** Settings that do not hold, one line each, in plain words. */
export class BadSettings extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

let read: Env | undefined;

/** The settings of this process, checked once. Throws BadSettings. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}

/** Checks the settings; empty ones count as not given. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = settingsForm.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new BadSettings(parsed.error.issues.map((issue) => issue.message));
  const { HEARD_DATA, HEARD_CLOCK_OFFSET_MS, ...settings } = parsed.data;
  const dataFolder = path.resolve(projectRoot(), HEARD_DATA);
  return {
    ...settings,
    dataFolder,
    databaseFile: path.join(dataFolder, 'heard.db'),
    origin: settings.HEARD_URL ? new URL(settings.HEARD_URL).origin : `http://localhost:${settings.PORT}`,
    clockOffset: HEARD_CLOCK_OFFSET_MS,
  };
}
