import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { PaperName } from '@/components/meetings/paper-name';
import { ActionForm } from '@/components/ui/action-form';
import { Tag } from '@/components/ui/blocks';
import { HiddenField, SubmitButton, TextField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { FormAction } from '@/components/ui/form-state';
import type { Day } from '@/domain/calendar';
import type { Paper } from '@/domain/meetings/paper-queries';
import { paperStamp } from '@/domain/planning/paper-stamp';

type Props = { paper: Paper; today: Day; change: FormAction; remove: FormAction };

/** A paper: where it is, whether it was sent, and the way to set it right or take it away. */
export async function PaperRow({ paper, today, change, remove }: Props) {
  const t = await getTranslations('plan');
  return (
    <li>
      <div className="grow">
        <PaperName paper={paper} />
      </div>
      {paper.sentOn === null ? (
        <Tag tone="warn">{t('unsent')}</Tag>
      ) : (
        <span className="soft">{t('sentDay', { day: formatDay(paper.sentOn, await getLocale()) })}</span>
      )}
      <div className="whole">
        <ActionForm action={change} label={t('paperChange', { title: paper.title })}>
          <Fold summary={t('paperOpen')}>
            <HiddenField name="paperId" value={paper.id} />
            <HiddenField name="stamp" value={paperStamp(paper)} />
            <TextField name="title" label={t('paperTitle')} defaultValue={paper.title} autoComplete="off" required />
            {paper.file === null && (
              <TextField name="link" label={t('link')} defaultValue={paper.link ?? undefined} autoComplete="off" />
            )}
            <TextField
              name="sentOn"
              type="date"
              label={t('sentOn')}
              hint={t('sentOnHint')}
              defaultValue={paper.sentOn ?? undefined}
              max={today}
            />
            <SubmitButton>{t('paperNow')}</SubmitButton>
          </Fold>
        </ActionForm>
        <ActionForm action={remove} label={t('paperRemove', { title: paper.title })}>
          <Fold summary={t('paperRemoveOpen')}>
            <HiddenField name="paperId" value={paper.id} />
            <p>{t('paperRemoveHint')}</p>
            <SubmitButton quiet>{t('paperRemoveNow')}</SubmitButton>
          </Fold>
        </ActionForm>
      </div>
    </li>
  );
}
