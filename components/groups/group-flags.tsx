import { getLocale, getTranslations } from 'next-intl/server';
import { wholeSentence } from '@/components/flags/sentence';
import { toneOfRule } from '@/components/flags/tone';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Flag } from '@/domain/flags/queries';

/** What the rules find about a group, and about people in it, each with the way to its evidence. */
export async function GroupFlags({ flags }: { flags: readonly Flag[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (flags.length === 0) return null;
  const worst = flags.some((flag) => toneOfRule(flag.rule) === 'gap') ? 'gap' : 'warn';
  return (
    <Block id="flags" title={t('groups.flagsTitle')}>
      <div className={`sheet ${worst}`}>
        <Rows>
          {flags.map((flag) => (
            <Row key={flag.id}>
              <a href={`/flags/${flag.id}`}>
                {t(`words.flagRules.${flag.rule}`)}
                {flag.personId !== null && ` · ${flag.name}`}
              </a>
              <p>{wholeSentence(flag, t, locale)}</p>
            </Row>
          ))}
        </Rows>
      </div>
    </Block>
  );
}
