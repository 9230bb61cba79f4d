import { readFileSync } from 'node:fs';

const calendar = readFileSync(process.env.BARE_CALENDAR ?? '', 'utf8');

export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  await params;
  return new Response(calendar, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
  });
}
