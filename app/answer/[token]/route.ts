import type { NextRequest } from 'next/server';
import { asPosted, nested, typedValues } from '@/app/_request/form-data';
import { isOwnOrigin } from '@/app/_request/origin';
import { type Filled, questionPage } from '@/components/answer/question';
import { perform } from '@/domain/command';
import { answerByLink } from '@/domain/invitations/answer-commands';
import { answersTo, choiceOf } from '@/domain/invitations/answers';
import { needsStanding } from '@/domain/invitations/needs';
import { clock } from '@/server/clock';
import { env } from '@/server/env';
import { errorFacts, log } from '@/server/log';
import { within } from '@/server/rate-limits';
import { atTheDoor, isOpen, type LinkProps, type Open, page, seeOther, shutAnswer } from '../door';

/** The one question, with the answer that stands, if there is one. */
export async function GET(request: NextRequest, props: LinkProps): Promise<Response> {
  const door = await atTheDoor(request, props);
  return isOpen(door) ? question(door, filledBefore(door)) : shutAnswer(door, door.shut ?? 'unknown');
}

/** Takes the answer. What is not taken is said on the page, with what was chosen. */
export async function POST(request: NextRequest, props: LinkProps): Promise<Response> {
  const door = await atTheDoor(request, props);
  if (!isOwnOrigin(request.headers, env().origin)) return shutAnswer(door, 'foreign');
  if (!isOpen(door)) return shutAnswer(door, door.shut ?? 'unknown');
  if (!(await within('answer-link', door.asked.invitationId))) return shutAnswer(door, 'too-many');
  const data = await request.formData().catch(() => new FormData());
  return answered(door, data);
}

const posted = { ...answerByLink, form: asPosted(answerByLink.form) };

function answered(door: Open, data: FormData): Response {
  const { viewer, token, path, frame } = door;
  const { t } = frame;
  try {
    const answer = perform(viewer, posted, { ...nested(data), token }, clock());
    if (answer.ok) return seeOther(`${path}/done`);
    const shut =
      answer.why === 'refused' && /^answer-(withdrawn|stopped|ended|cancelled|begun)$/.exec(answer.refusal)?.[1];
    if (shut) return seeOther(path);
    const why = answer.why === 'refused' ? answer.refusal : 'answer-required';
    return question(door, { ...filledNow(data), error: t(`errors.${why as 'answer-required'}`) }, 422);
  } catch (error) {
    log.error('answer failed', errorFacts(error));
    return question(door, { ...filledNow(data), error: t('errors.unexpected') }, 500);
  }
}

const question = (door: Open, filled: Filled, status = 200): Response =>
  page(questionPage(door.frame, door.asked, filled, door), status);

function filledBefore({ asked: { standing, needs, meeting } }: Open): Filled {
  const before = choiceOf(standing.reply, standing.mode);
  const fits = before !== null && answersTo(meeting.mode).includes(before);
  const guests = String(standing.guests);
  return { answer: fits ? before : null, needs: needsStanding(needs), guests, reason: null, error: null };
}

function filledNow(data: FormData): Omit<Filled, 'error'> {
  const { answer, needs, guests, reason } = typedValues(data);
  return { answer: answer?.[0] ?? null, needs: needs ?? [], guests: guests?.[0] ?? null, reason: reason?.[0] ?? null };
}
