import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block, LinkButton, Row, Rows, Tag } from '@/components/ui/blocks';
import type { Flag } from '@/domain/flags/queries';

/** What the rules find about one advisor, each with the way to its evidence. */
export async function AdvisorFlags({ name, flags }: { name: string; flags: readonly Flag[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const standing = flags.filter((flag) => flag.state !== 'dismissed');
  if (standing.length === 0) return null;
  return (
    <Block id="flags" title={t('advisors.flagsTitle')}>
      <div className="sheet warn">
        <Rows>
          {standing.map((flag) => (
            <Row
              key={flag.id}
              end={
                <LinkButton quiet href={`/flags/${flag.id}`}>
                  {t('advisors.evidence')}
                </LinkButton>
              }
            >
              <h3>{t(`words.flagRules.${flag.rule}`)}</h3>
              <p>
                {flag.finding && t('advisors.flagSince', { name, day: formatDay(flag.finding.since, locale) })}{' '}
                {flag.state === 'being-handled' && <Tag tone="ok">{t('words.flagStates.being-handled')}</Tag>}
              </p>
            </Row>
          ))}
        </Rows>
      </div>
    </Block>
  );
}
