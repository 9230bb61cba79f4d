import { NextResponse } from 'next/server';
import { LANGUAGE_COOKIE } from '@/app/_request/locale';
import { samePlace } from '@/app/_request/same-place';
import { languages } from '@/domain/people/words';

const A_YEAR = 365 * 24 * 60 * 60;

/** Remembers the chosen language and goes back to the page the link stood on. */
export async function GET(request: Request, { params }: { params: Promise<{ language: string }> }): Promise<Response> {
  const { language } = await params;
  if (!languages.some((known) => known === language)) return new NextResponse(null, { status: 404 });
  const back = new URL(request.url).searchParams.get('back');
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: samePlace(request.headers.get('referer'), back, request.headers.get('host')) },
  });
  response.cookies.set(LANGUAGE_COOKIE, language, { maxAge: A_YEAR, path: '/', sameSite: 'lax', httpOnly: true });
  return response;
}
