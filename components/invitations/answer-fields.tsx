import { getTranslations } from 'next-intl/server';
import { answerOptions, guestOptions, needOptions, reasonOptions } from '@/components/answer/choices';
import { HiddenField, RadioGroup, SelectField, TickGroup } from '@/components/ui/fields';
import { MOST_GUESTS } from '@/domain/invitations/answer-forms';
import type { Answering } from '@/domain/invitations/answer-queries';
import { answersTo, choiceOf } from '@/domain/invitations/answers';
import { needsStanding } from '@/domain/invitations/needs';

type Words = { answer: string; needs: string; needsHint?: string; guests: string; reason: string; reasonHint?: string };

/** The one question, and what goes with a yes and with a no: as on the page from the mail. Nothing is chosen beforehand. */
export async function AnswerFields({ asked, words }: { asked: Answering; words: Words }) {
  const t = await getTranslations();
  const { standing, meeting, needs, mayBring } = asked;
  const before = choiceOf(standing.reply, standing.mode);
  const fits = before !== null && answersTo(meeting.mode).includes(before);
  const wanted = needsStanding(needs);
  return (
    <>
      <HiddenField name="invitationId" value={asked.invitationId} />
      <RadioGroup
        name="answer"
        label={words.answer}
        choices={answerOptions(meeting.mode, t)}
        defaultValue={fits ? before : undefined}
      />
      <div className="with-yes">
        <TickGroup
          name="needs"
          label={words.needs}
          hint={words.needsHint}
          choices={needOptions(wanted, t)}
          ticked={wanted}
        />
        {mayBring && (
          <SelectField
            name="guests"
            label={words.guests}
            choices={guestOptions(MOST_GUESTS, t)}
            defaultValue={String(standing.guests)}
          />
        )}
      </div>
      <div className="with-no">
        <RadioGroup
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          choices={reasonOptions(t)}
          defaultValue={standing.reason ?? undefined}
        />
      </div>
    </>
  );
}
