import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { formAction } from '@/app/_request/act';
import { asPosted } from '@/app/_request/form-data';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { apartInWords } from '@/components/people/apart';
import type { FormAction, FormLink } from '@/components/ui/form-state';
import { type Command, perform } from '@/domain/command';
import { type Candidate, toldApart } from '@/domain/people/lookalike-queries';
import type { Hat } from '@/domain/people/words';
import { type Viewer, visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { pageOfPerson } from './person-place';

type Added = { id: string; hat: Hat };

/** A command about a person, whose refusal points at the records it met: who they are, for the office to look at. */
export function pointingAct<Form extends z.ZodType, Subject>(command: Command<Form, Subject, Added>): FormAction {
  const posted = { ...command, form: asPosted(command.form) };
  return formAction(async (raw, typed) => {
    const viewer = (await currentViewer()) ?? visitor(database());
    const answer = perform(viewer, posted, raw, clock());
    if (answer.ok) redirect(pageOfPerson(answer.value));
    const met = answer.why === 'refused' ? ((answer.details ?? []) as Pick<Candidate, 'id'>[]) : [];
    const own = typed.id?.[0];
    return { ...(await inWords(answer, typed)), links: await linksTo(viewer, met, own) };
  });
}

/** Someone else's record; beside one's own it is offered to join the two. */
async function linksTo(viewer: Viewer, met: readonly Pick<Candidate, 'id'>[], own?: string): Promise<FormLink[]> {
  const known = toldApart(
    viewer,
    met.map(({ id }) => id),
  );
  const t = await getTranslations();
  const locale = await getLocale();
  return [...known.values()].map((who) => {
    const page = pageOfPerson({ id: who.id, hat: who.advisor ? 'advisor' : 'partner' });
    const href = own === undefined ? page : `/advisors/join?one=${own}&other=${who.id}`;
    const label = own === undefined ? who.name : t('people.joinWith', { name: who.name });
    return { href, label, about: apartInWords(who, t, locale) };
  });
}
