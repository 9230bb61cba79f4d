import { getTranslations } from 'next-intl/server';

/** On the screen only: how to put the page on paper, which needs no script. */
export async function HowToPrint({ back }: { back: { href: string; label: string } }) {
  const t = await getTranslations('print');
  return (
    <p className="no-print soft">
      {t('how')} <a href={back.href}>{back.label}</a>
    </p>
  );
}
