import { getTranslations } from 'next-intl/server';

/** The one link with which a part of a record is changed. `what` tells it from the others for who hears them only. */
export async function EditLink({ href, what, children }: { href: string; what: string; children?: string }) {
  const t = await getTranslations('people');
  return (
    <p className="no-print mt-2">
      <a className="act" href={href}>
        {children ?? t('change')} <span className="sr-only">{what}</span>
      </a>
    </p>
  );
}
