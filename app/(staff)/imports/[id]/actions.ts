'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { formAction } from '@/app/_request/act';
import { inWords } from '@/app/_request/form-errors';
import { currentViewer } from '@/app/_request/viewer';
import { type Command, perform } from '@/domain/command';
import { confirmImport, giveUpImport } from '@/domain/imports/commands';
import { undoImport } from '@/domain/imports/undo-commands';
import { visitor } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { database } from '@/server/database';
import { correction } from './correction';

const viewerNow = async () => (await currentViewer()) ?? visitor(database());

/** A button about one import, and the page it leads to. */
const button = <Form extends z.ZodType, Subject, Result>(
  command: Command<Form, Subject, Result>,
  to: (importId: string) => string,
) =>
  formAction(async ({ importId }, typed) => {
    const answer = perform(await viewerNow(), command, { importId }, clock());
    if (!answer.ok && answer.why === 'refused' && answer.refusal === 'touched-later') {
      redirect(`/imports/${importId}?undo=refused`);
    }
    if (!answer.ok) return inWords(answer, typed);
    redirect(to(String(importId)));
  });

const itself = (importId: string) => `/imports/${importId}`;

export const confirm = button(confirmImport, itself);
export const giveUp = button(giveUpImport, () => '/imports');
export const undo = button(undoImport, itself);
export const correct = formAction(async (raw, typed) => correction(await viewerNow(), raw, typed));
