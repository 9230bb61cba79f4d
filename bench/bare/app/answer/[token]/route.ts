import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

const page = readFileSync(process.env.BARE_PAGE ?? '', 'utf8');
const db = new Sqlite(process.env.BARE_DB ?? '');
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('create table if not exists answers (token text, answer text)');
const insert = db.prepare('insert into answers values (?, ?)');

type Props = { params: Promise<{ token: string }> };

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  await params;
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { token } = await params;
  insert.run(token, String((await request.formData()).get('answer')));
  return new Response(null, { status: 303, headers: { location: `/answer/${token}/done` } });
}
