import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/blocks';
import type { DisputedThere } from '@/domain/remarks/queries';

/** Who says that something recorded of them at a meeting is not right, and where to read what they say. */
export async function DisputedHere({ disputed }: { disputed: readonly DisputedThere[] }) {
  const t = await getTranslations('remarks');
  if (disputed.length === 0) return null;
  return (
    <Note tone="warn">
      {disputed.map(({ id, personId, name, subject }) => (
        <p key={id}>
          {t('disputedHere', { name, subject: subject === 'ballot' ? 'ballot' : 'presence' })}{' '}
          <a href={`/advisors/${personId}/remarks`}>{t('readIt')}</a>
        </p>
      ))}
    </Note>
  );
}

/** How much an advisor said of their record that waits for an answer. */
export async function OpenOf({ id, name, open }: { id: string; name: string; open: number }) {
  const t = await getTranslations('remarks');
  if (open === 0) return null;
  return (
    <Note tone="warn">
      <p>
        {t('openOf', { name, count: open })} <a href={`/advisors/${id}/remarks`}>{t('readIt')}</a>
      </p>
    </Note>
  );
}

/** The way to what an advisor says of their record, and to writing it down for them. */
export async function RemarksLink({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('remarks');
  return (
    <p className="ways mt-4">
      <a href={`/advisors/${id}/remarks`}>{t('ofTitle', { name })}</a>
    </p>
  );
}
