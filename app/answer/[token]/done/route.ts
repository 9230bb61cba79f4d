import type { NextRequest } from 'next/server';
import { thanksPage } from '@/components/answer/thanks';
import { atTheDoor, isOpen, type LinkProps, page, seeOther, shutAnswer } from '../../door';

/** What was answered. Without an answer there is the question. */
export async function GET(request: NextRequest, props: LinkProps): Promise<Response> {
  const door = await atTheDoor(request, props);
  if (!isOpen(door)) return shutAnswer(door, door.shut ?? 'unknown');
  const { reply } = door.asked.standing;
  return reply === null ? seeOther(door.path) : page(thanksPage(door.frame, door.asked, reply, door));
}
