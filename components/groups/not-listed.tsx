import { getTranslations } from 'next-intl/server';

/** Where someone who is in no list is added; `addresses` are null where the reader opens no such page. */
export async function NotListed({ advisors, partners }: { advisors: string | null; partners: string | null }) {
  const t = await getTranslations('seatForm');
  if (advisors === null || partners === null) return <p className="soft">{t('notListedPlain')}</p>;
  return (
    <p className="soft">
      {t.rich('notListed', {
        advisors: (text) => <a href={advisors}>{text}</a>,
        partners: (text) => <a href={partners}>{text}</a>,
      })}
    </p>
  );
}
