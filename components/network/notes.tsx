import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoment } from '@/components/format';
import { ActionForm } from '@/components/ui/action-form';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextArea } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { NetworkNote } from '@/domain/network/note-queries';
import { Within } from './within';

type NoteFormProps = { id: string; name: string; once: string; others: number; action: FormAction; behalf?: boolean };

/** A note to everyone in the network; the button says how many that is. */
export async function NoteForm({ id, name, once, others, action, behalf }: NoteFormProps) {
  const t = await getTranslations('network');
  const who = behalf ? 'them' : 'you';
  return (
    <ActionForm action={action} className="mt-4 mb-6 space-y-4" label={t('noteTitle')}>
      <HiddenField name="id" value={id} />
      <HiddenField name="once" value={once} />
      <Within fold={behalf ? t('noteFor', { name }) : undefined}>
        <TextArea name="text" label={t('noteText', { who })} hint={t('noteHint', { who })} rows={4} required />
        {behalf && <OnBehalf />}
        <SubmitButton quiet={behalf}>{t('noteSend', { count: others })}</SubmitButton>
      </Within>
    </ActionForm>
  );
}

type NoteListProps = { notes: readonly NetworkNote[]; timeZone: string; stop?: FormAction };

/** The notes of the last half year; with `stop`, as the office sees them. */
export async function NoteList({ notes, timeZone, stop }: NoteListProps) {
  const t = await getTranslations('network');
  const locale = await getLocale();
  return (
    <Rows>
      {notes.map((note) => (
        <Row key={note.id} end={stop && note.stoppedAt === null && <StopForm note={note} action={stop} />}>
          <h3 className="text-lg">
            {note.name} {note.stoppedAt !== null && <Tag tone="warn">{t('stopped')}</Tag>}
          </h3>
          <p className="whitespace-pre-line break-words">{note.text}</p>
          <p className="soft small">
            {formatMoment(note.sentAt, timeZone, locale)}
            {stop && ` · ${t('noteMailed', { sent: note.sent, waiting: note.waiting })}`}
          </p>
        </Row>
      ))}
    </Rows>
  );
}

async function StopForm({ note: { id, name }, action }: { note: NetworkNote; action: FormAction }) {
  const t = await getTranslations('network');
  return (
    <ActionForm action={action} label={t('stopTitle', { name })}>
      <HiddenField name="id" value={id} />
      <SubmitButton quiet>{t('stop')}</SubmitButton>
    </ActionForm>
  );
}
