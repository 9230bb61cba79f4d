import { getTranslations } from 'next-intl/server';
import { EmptyNote } from '@/components/ui/blocks';

/** Says whether nobody waits, or whether the filters leave nothing. */
export async function NoClaims({ narrowed }: { narrowed: boolean }) {
  const t = await getTranslations('claims');
  const href = narrowed ? '/claims' : '/claims?state=all';
  return (
    <EmptyNote action={<a href={href}>{t(narrowed ? 'seeWaiting' : 'seeAll')}</a>}>
      {t(narrowed ? 'noneFound' : 'noneWaiting')}
    </EmptyNote>
  );
}
