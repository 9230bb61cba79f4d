import { getTranslations } from 'next-intl/server';

/** Someone to ask, at the foot of every advisor page. The number can be pressed on a phone. */
export async function Contact({ name, phone }: { name: string | null; phone: string | null }) {
  const t = await getTranslations('common');
  if (!name && !phone) return null;
  const call = phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : null;
  return (
    <footer className="foot narrow contact">
      <p>
        {name && call && t.rich('questions', { name, phone: () => call })}
        {name && !call && t('questionsName', { name })}
        {!name && call && t.rich('questionsPhone', { phone: () => call })}
      </p>
    </footer>
  );
}
