import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Someone to ask, at the foot of every advisor page. The number can be pressed on a phone. */
export async function Contact({ name, phone }: { name: string | null; phone: string | null }) {
  const t = await getTranslations('common');
  if (!name && !phone) return null;
  const call = (number: ReactNode) => <a href={`tel:${phone?.replace(/[^\d+]/g, '')}`}>{number}</a>;
  return (
    <footer className="foot narrow contact">
      <p>
        {name && phone && t.rich('questions', { name, phone, call })}
        {name && !phone && t('questionsName', { name })}
        {!name && phone && t.rich('questionsPhone', { phone, call })}
      </p>
    </footer>
  );
}
