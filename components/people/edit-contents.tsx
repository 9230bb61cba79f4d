import { getTranslations } from 'next-intl/server';

const parts = ['details', 'advisor', 'needs', 'onboarding', 'partner', 'names', 'leaving', 'records'] as const;
export type EditPartName = (typeof parts)[number];

/** The parts of a long page, to go to one by one press. */
export async function EditContents({ shown }: { shown: readonly EditPartName[] }) {
  const t = await getTranslations('people');
  return (
    <nav aria-label={t('contents')} className="contents-links">
      <ul>
        {parts
          .filter((part) => shown.includes(part))
          .map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`part.${part}`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
