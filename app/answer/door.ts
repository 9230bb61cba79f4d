import { createHash } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { acceptedLanguage, isLanguage } from '@/app/_request/accepted-language';
import { LANGUAGE_COOKIE } from '@/app/_request/locale';
import { placeOf } from '@/app/_request/origin';
import type { Framed } from '@/components/answer/frame';
import { look } from '@/components/answer/look';
import { type Shut, shutPage } from '@/components/answer/shut';
import { type Answering, answeringByLink } from '@/domain/invitations/answer-queries';
import { whyShut } from '@/domain/invitations/answerable';
import type { Language } from '@/domain/people/words';
import { ohtOf } from '@/domain/settings/queries';
import { type Viewer, visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { within } from '@/server/rate-limits';
import { wordsIn } from '@/server/words';

export type LinkProps = { params: Promise<{ token: string }> };

/** Whoever opened a personal link, what it is for, and how their page is made. Opening it changes nothing. */
export type AtTheDoor = {
  viewer: Viewer;
  token: string;
  path: string;
  asked: Answering | null;
  /** Why nothing can be answered here; null while it can. */
  shut: Shut | null;
  frame: Framed;
  timeZone: string;
};

export async function atTheDoor(request: NextRequest, { params }: LinkProps): Promise<AtTheDoor> {
  const { token } = await params;
  const viewer = visitor(database());
  const asked = answeringByLink(viewer, token);
  const oht = ohtOf(viewer);
  const language = languageFor(request, asked);
  const name = language === 'fr' ? oht.nameFr : oht.nameEn;
  const team = { name, contactName: oht.contactName, contactPhone: oht.contactPhone };
  const shut = asked === null ? await unknown(request) : whyShut(asked, clock(), oht.timeZone);
  const frame = { t: wordsIn(viewer, language), language, team };
  return { viewer, token, path: `/answer/${token}`, asked, shut, frame, timeZone: oht.timeZone };
}

/** What the reader chose by the link, else what the office knows of the person, else what their browser asks for. */
function languageFor(request: NextRequest, asked: Answering | null): Language {
  const chosen = request.cookies.get(LANGUAGE_COOKIE)?.value;
  if (isLanguage(chosen)) return chosen;
  return asked?.language ?? acceptedLanguage(request.headers.get('accept-language')) ?? 'en';
}

const unknown = async (request: NextRequest): Promise<Shut> =>
  (await within('link-place', placeOf(request.headers))) ? 'unknown' : 'too-many';

const STYLE = createHash('sha256').update(look).digest('base64');
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** Never kept, never found by a search, and nothing may run. */
export const guarded = {
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
};

export const page = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { ...guarded, 'content-type': 'text/html; charset=utf-8' } });

export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...guarded, location: path } });

const STATUS: Readonly<Partial<Record<Shut, number>>> = {
  unknown: 404,
  'too-many': 429,
  foreign: 403,
  stopped: 410,
  ended: 410,
};

/** Why there is nothing to answer here. A cancelled meeting is no mistake of the reader's: its page is a page. */
export const shutAnswer = ({ frame, asked, timeZone }: AtTheDoor, why: Shut): Response =>
  page(shutPage(frame, why, asked && { asked, timeZone }), STATUS[why] ?? 200);

export type Open = AtTheDoor & { asked: Answering };
/** Whether there is an invitation behind the link that can be answered now. */
export const isOpen = (door: AtTheDoor): door is Open => door.asked !== null && door.shut === null;
