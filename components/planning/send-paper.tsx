import { getTranslations } from 'next-intl/server';

type Props = { meetingId: string; once: string; refused: string | null };

const KINDS = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.jpg,.jpeg,.png,.webp';

/** A plain form: files go to a route of their own, which looks at what is in them. */
export async function SendPaper({ meetingId, once, refused }: Props) {
  const t = await getTranslations('plan');
  return (
    <form method="post" action="/papers/upload" encType="multipart/form-data" aria-label={t('fileAdd')}>
      <details open={refused !== null}>
        <summary>{t('fileAdd')}</summary>
        <input type="hidden" name="id" value={meetingId} />
        <input type="hidden" name="once" value={once} />
        <div className="field">
          <label htmlFor="paper-file">{t('file')}</label>
          <span id="paper-file-hint" className="hint block">
            {t('fileHint')}
          </span>
          {refused !== null && (
            <span id="paper-file-error" className="error block" role="alert">
              {refused}
            </span>
          )}
          <input
            type="file"
            id="paper-file"
            name="file"
            accept={KINDS}
            aria-describedby={refused === null ? 'paper-file-hint' : 'paper-file-hint paper-file-error'}
            aria-invalid={refused !== null || undefined}
            required
          />
        </div>
        <div className="field">
          <label htmlFor="paper-title">{t('fileTitle')}</label>
          <span id="paper-title-hint" className="hint block">
            {t('fileTitleHint')}
          </span>
          <input
            type="text"
            id="paper-title"
            name="title"
            maxLength={500}
            autoComplete="off"
            aria-describedby="paper-title-hint"
          />
        </div>
        <button type="submit" className="btn">
          {t('fileNow')}
        </button>
      </details>
    </form>
  );
}
