import { getLocale, getTranslations } from 'next-intl/server';
import { seeOf, wholeSentence } from '@/components/flags/sentence';
import { toneOfRule } from '@/components/flags/tone';
import { Block, LinkButton, Row, Rows, Tag } from '@/components/ui/blocks';
import type { Flag } from '@/domain/flags/queries';

/** What the rules find about one advisor, each in a sentence with the way to its evidence. */
export async function AdvisorFlags({ flags }: { flags: readonly Flag[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const standing = flags.filter((flag) => flag.state === 'open' || flag.state === 'being-handled');
  if (standing.length === 0) return null;
  const worst = standing.some((flag) => toneOfRule(flag.rule) === 'gap') ? 'gap' : 'warn';
  return (
    <Block id="flags" title={t('advisors.flagsTitle')}>
      <div className={`sheet ${worst}`}>
        <Rows>
          {standing.map((flag) => (
            <Row key={flag.id} end={<See href={`/flags/${flag.id}`} label={seeOf(flag, t)} />}>
              <h3>{t(`words.flagRules.${flag.rule}`)}</h3>
              <p>
                {wholeSentence(flag, t, locale)}{' '}
                {flag.state === 'being-handled' && <Tag tone="ok">{t('words.flagStates.being-handled')}</Tag>}
              </p>
            </Row>
          ))}
        </Rows>
      </div>
    </Block>
  );
}

function See({ href, label }: { href: string; label: string }) {
  return (
    <LinkButton quiet href={href}>
      {label}
    </LinkButton>
  );
}
