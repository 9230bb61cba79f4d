import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { KeptFormProvider } from '@/components/ui/kept-form';
import { KeptNote } from '@/components/ui/kept-note';
import type { Viewer } from '@/domain/viewer';
import { keptHere } from './kept';

/** Gives the forms of a page back what was written in them when the session ended, and says so above them. */
export async function KeptFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const kept = await keptHere(viewer);
  if (kept === null) return children;
  const t = await getTranslations('kept');
  const written = Object.values(kept.values).flat().filter(isWriting);
  return (
    <>
      <KeptNote title={t('title')} lead={t('lead')} fold={t('fold')} written={written} />
      <KeptFormProvider kept={{ ...kept, message: t('message') }}>{children}</KeptFormProvider>
    </>
  );
}

/** Several words: not an id or a choice of a list. */
const isWriting = (text: string): boolean => /\S\s+\S/.test(text);
