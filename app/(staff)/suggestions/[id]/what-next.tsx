import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ConfirmFor, ReopenFor, SeenFor } from '@/components/suggestions/answer-steps';
import { MailUnderWay } from '@/components/suggestions/mail-under-way';
import { Acknowledge, Assign, ChangeMade, Correct, Decide, Pause, Resume } from '@/components/suggestions/office-steps';
import { TellByMail, TellOtherwise } from '@/components/suggestions/tell-steps';
import { Sheet } from '@/components/ui/blocks';
import type { Day } from '@/domain/calendar';
import { type Author, authorOf, mailUnderWay } from '@/domain/suggestions/author-queries';
import { type Move, nextMoves } from '@/domain/suggestions/lifecycle';
import type { SuggestionListed } from '@/domain/suggestions/list-queries';
import { stampOfSteps } from '@/domain/suggestions/standing-queries';
import type { Viewer } from '@/domain/viewer';
import * as actions from '../actions';
import { mailToTell } from './mail-to-tell';

type Props = { viewer: Viewer; one: SuggestionListed; today: Day };

/** Once told, the next word is the author's: nothing stands open, and what the office heard is noted when it comes. */
const AUTHORS_TURN: readonly SuggestionListed['state'][] = ['told', 'seen', 'confirmed'];

/** The one thing to do next with a suggestion, and behind their names the others that may be done. */
export async function WhatNext({ viewer, one, today }: Props) {
  const t = await getTranslations('suggestions');
  const author = authorOf(viewer, one);
  const moves = nextMoves(one.steps, today, author !== null);
  const first = AUTHORS_TURN.includes(one.state) ? undefined : moves[0];
  const waiting = mailUnderWay(viewer, one);
  const underWay = waiting !== null && waiting !== 'failed';
  const step = { id: one.id, stamp: stampOfSteps(one.text, one.steps), today, raisedOn: one.raisedOn };
  const form = (move: Move, folded: boolean) => formOf(move, { ...step, folded, one, author, waiting: underWay });
  return (
    <>
      {waiting !== null && author !== null && <MailUnderWay state={waiting} name={author.name} />}
      {first !== undefined && (first !== 'tell' || !underWay) && (
        <Sheet title={t(`nextTitle.${first}`)}>{await form(first, false)}</Sheet>
      )}
      <Sheet title={first === undefined ? t('otherTitleLater') : t('otherTitle')}>
        {await Promise.all(moves.filter((move) => move !== first).map((move) => form(move, true)))}
        <Correct {...step} folded action={actions.correctSuggestion} text={one.text} />
      </Sheet>
    </>
  );
}

type Making = {
  id: string;
  stamp: string;
  today: Day;
  raisedOn: Day;
  folded: boolean;
  one: SuggestionListed;
  author: Author | null;
  waiting: boolean;
};

async function formOf(move: Move, { one, author, waiting, today, raisedOn, ...step }: Making): Promise<ReactNode> {
  const dated = { ...step, today, raisedOn };
  const name = author?.name ?? '';
  switch (move) {
    case 'acknowledge':
      return <Acknowledge key={move} {...step} action={actions.acknowledgeSuggestion} />;
    case 'assign':
      return <Assign key={move} {...step} today={today} owner={one.ownerName} action={actions.assignSuggestion} />;
    case 'decide':
      return <Decide key={move} {...dated} again={one.loop.decision !== null} action={actions.decideSuggestion} />;
    case 'change-made':
      return <ChangeMade key={move} {...dated} action={actions.noteChange} />;
    case 'pause':
      return <Pause key={move} {...step} today={today} action={actions.pauseSuggestion} />;
    case 'resume':
      return <Resume key={move} {...step} action={actions.resumeSuggestion} />;
    case 'note-seen':
      return <SeenFor key={move} {...step} name={name} action={actions.noteSeenFor} />;
    case 'confirm':
      return <ConfirmFor key={move} {...step} name={name} action={actions.confirmFor} />;
    case 'reopen':
      return <ReopenFor key={move} {...step} name={name} action={actions.reopenFor} />;
    case 'tell':
      return author && tellForms({ ...dated, one, author, waiting });
  }
}

/** By mail and otherwise; the way the author prefers stands open where telling is what comes next. */
async function tellForms({ one, author, waiting, folded, ...dated }: Making & { author: Author }) {
  const about = { ...dated, author, progress: one.loop.decision === null, action: actions.tellAuthor };
  const mailFirst = author.mailable && !waiting && author.prefers !== 'phone' && author.prefers !== 'paper';
  const otherwise = <TellOtherwise key="otherwise" {...about} folded={folded || mailFirst} />;
  if (!author.mailable || waiting) return otherwise;
  const mail = <TellByMail key="mail" {...about} folded={folded || !mailFirst} mail={await mailToTell(one, author)} />;
  return mailFirst ? [mail, otherwise] : [otherwise, mail];
}
