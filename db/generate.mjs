// Writes the next migration from the tables, and makes each new table STRICT, which drizzle-kit does not.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./migrations/', import.meta.url);
const before = new Set(list());
const run = spawnSync('npx', ['drizzle-kit', 'generate', ...process.argv.slice(2)], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);
for (const name of list().filter((name) => !before.has(name))) {
  const file = new URL(name, folder);
  writeFileSync(file, strict(readFileSync(file, 'utf8')));
}

function list() {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.sql'));
  } catch {
    return [];
  }
}

function strict(sql) {
  return sql
    .split('--> statement-breakpoint')
    .map((statement) =>
      statement.trimStart().startsWith('CREATE TABLE') ? statement.replace(/\)\s*;(\s*)$/, ') STRICT;$1') : statement,
    )
    .join('--> statement-breakpoint');
}
