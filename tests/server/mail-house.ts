import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Db, openDatabase } from '@/db/client';
import { trusted, type Viewer } from '@/domain/viewer';
import { TEMPLATE } from '../template';

export type MailHouse = { db: Db; folder: string; server: Viewer };

/** A house of the test's own that mails to a server; its settings are those of this test alone. */
export function openMailHouse(smtp: string): MailHouse {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-outbox-'));
  copyFileSync(TEMPLATE, path.join(folder, 'heard.db'));
  const db = openDatabase(path.join(folder, 'heard.db'));
  onTestFinished(() => {
    db.sql.close();
    rmSync(folder, { recursive: true, force: true });
  });
  vi.stubEnv('HEARD_DATA', folder);
  vi.stubEnv('HEARD_URL', 'https://heard.example.ca');
  vi.stubEnv('HEARD_SMTP_URL', smtp);
  vi.stubEnv('HEARD_MAIL_FROM', 'Heard <heard@example.ca>');
  return { db, folder, server: trusted(db, 'server') };
}

/** Forgets the settings that modules have read, and keeps their log lines off the terminal; until the test ends. */
export function quietly(): () => void {
  vi.resetModules();
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
}

/** The server's own code, reading the settings of this test. */
export const drain = async (server: Viewer): Promise<void> => (await import('@/server/outbox')).drainOutbox(server);
