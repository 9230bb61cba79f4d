import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber } from '@/components/format';
import type { Paper } from '@/domain/meetings/paper-queries';

/** A paper by its title, leading to where it can be read; a file says how large it is. */
export async function PaperName({ paper: { id, title, link, file } }: { paper: Paper }) {
  const t = await getTranslations('meetings');
  if (file !== null) {
    const size = formatNumber(Math.max(1, Math.round(file.size / 1024)), await getLocale());
    return (
      <>
        <a className="reach" href={`/papers/${id}`}>
          {title}
        </a>{' '}
        <span className="soft small">{t('fileSize', { size })}</span>
      </>
    );
  }
  if (link === null) return title;
  return (
    <a className="reach" href={link} rel="noreferrer">
      {title}
    </a>
  );
}
