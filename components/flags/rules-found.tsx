import { getTranslations } from 'next-intl/server';
import { Sheet } from '@/components/ui/blocks';
import { type FlagRule, flagRules } from '@/domain/flags/words';

/** How many flags of each rule have to be seen to, each with the way to them. */
export async function RulesFound({ flags }: { flags: readonly { rule: FlagRule }[] }) {
  const t = await getTranslations();
  if (flags.length === 0) return null;
  const counted = flagRules.map((rule) => ({ rule, count: flags.filter((flag) => flag.rule === rule).length }));
  return (
    <Sheet title={t('today.rulesTitle')}>
      <ul>
        {counted
          .filter(({ count }) => count > 0)
          .map(({ rule, count }) => (
            <li key={rule} className="flex justify-between gap-4">
              <a className="inline-flex items-center min-h-[44px]" href={`/flags?rule=${rule}`}>
                {t(`words.flagRules.${rule}`)}
              </a>
              <span className="num self-center">{count}</span>
            </li>
          ))}
      </ul>
    </Sheet>
  );
}
