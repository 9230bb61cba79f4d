import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { KeptFormProvider } from '@/components/ui/kept-form';
import { KeptNote } from '@/components/ui/kept-note';
import type { KeptForm } from '@/domain/access/kept-queries';
import type { Viewer } from '@/domain/viewer';
import { keptHere } from './kept';

/**
 * Gives the forms of a page back what was written in them when the session ended, and says so above them. The
 * frame is the same with nothing kept: a form knows itself again by its place on the page.
 */
export async function KeptFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const kept = await keptHere(viewer);
  const t = await getTranslations('kept');
  return (
    <>
      {kept && <WhatWasKept kept={kept} />}
      <KeptFormProvider kept={kept && { ...kept, message: t('message') }}>{children}</KeptFormProvider>
    </>
  );
}

async function WhatWasKept({ kept }: { kept: KeptForm }) {
  const t = await getTranslations('kept');
  const written = Object.values(kept.values).flat().filter(isWriting);
  return <KeptNote title={t('title')} lead={t('lead')} fold={t('fold')} written={written} />;
}

/** Several words: not an id or a choice of a list. */
const isWriting = (text: string): boolean => /\S\s+\S/.test(text);
