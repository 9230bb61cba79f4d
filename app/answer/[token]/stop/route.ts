import type { NextRequest } from 'next/server';
import { isOwnOrigin } from '@/app/_request/origin';
import { stopPage } from '@/components/answer/shut';
import { perform } from '@/domain/command';
import { stopLink } from '@/domain/invitations/answer-commands';
import { clock } from '@/server/clock';
import { env } from '@/server/env';
import { atTheDoor, isOpen, type LinkProps, page, seeOther, shutAnswer } from '../../door';

/** Asks whoever the link reached whether it is to be stopped. */
export async function GET(request: NextRequest, props: LinkProps): Promise<Response> {
  const door = await atTheDoor(request, props);
  if (!isOpen(door)) return shutAnswer(door, door.shut ?? 'unknown');
  return page(stopPage(door.frame, door.asked.name, door.path));
}

/** Stops it, once and for all; the page of the link says so from then on. */
export async function POST(request: NextRequest, props: LinkProps): Promise<Response> {
  const door = await atTheDoor(request, props);
  if (!isOwnOrigin(request.headers, env().origin)) return shutAnswer(door, 'foreign');
  if (door.asked === null) return shutAnswer(door, door.shut ?? 'unknown');
  perform(door.viewer, stopLink, { token: door.token }, clock());
  return seeOther(door.path);
}
