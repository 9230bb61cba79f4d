import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Rows } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { Paper } from '@/domain/meetings/paper-queries';
import { PaperRow } from './paper-row';
import { SendPaper } from './send-paper';

type Props = {
  meetingId: string;
  papers: readonly Paper[];
  today: Day;
  once: { link: string; file: string };
  /** Why a file was not taken, in words. */
  refused: string | null;
  actions: Record<'add' | 'change' | 'remove' | 'sent', FormAction>;
};

/** The papers people read beforehand: links or files, and the day they went out. */
export async function PapersPart({ meetingId, papers, today, once, refused, actions }: Props) {
  const t = await getTranslations('plan');
  const unsent = papers.filter(({ sentOn }) => sentOn === null).length;
  return (
    <Block id="papers" title={t('papersTitle')}>
      <p>{t('papersLead', { count: papers.length, unsent })}</p>
      <Rows>
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} today={today} change={actions.change} remove={actions.remove} />
        ))}
      </Rows>
      {unsent > 0 && (
        <ActionForm action={actions.sent} className="filters" label={t('sentTitle')}>
          <HiddenField name="id" value={meetingId} />
          <TextField name="sentOn" type="date" label={t('sentOn')} defaultValue={today} max={today} required />
          <SubmitButton quiet>{t('sentNow', { count: unsent })}</SubmitButton>
        </ActionForm>
      )}
      <div className="columns">
        <SendPaper meetingId={meetingId} once={once.file} refused={refused} />
        <ActionForm action={actions.add} label={t('linkAdd')}>
          <Fold summary={t('linkAdd')}>
            <HiddenField name="once" value={once.link} />
            <HiddenField name="id" value={meetingId} />
            <TextField name="title" label={t('paperTitle')} autoComplete="off" required />
            <TextField name="link" label={t('link')} hint={t('linkHint')} inputMode="url" autoComplete="off" />
            <SubmitButton>{t('linkNow')}</SubmitButton>
          </Fold>
        </ActionForm>
      </div>
    </Block>
  );
}
