import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/blocks';

const known = ['shared', 'left', 'hears', 'sent'] as const;

/** What was just done on this page, as its address says. */
export async function DoneNote({ done }: { done: string | string[] | undefined }) {
  const what = known.find((one) => one === done);
  if (what === undefined) return null;
  const t = await getTranslations('network');
  return (
    <Note tone="ok">
      <p role="status">{t(`done-${what}`)}</p>
    </Note>
  );
}
