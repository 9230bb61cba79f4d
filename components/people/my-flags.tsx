import { getTranslations } from 'next-intl/server';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Flag } from '@/domain/flags/queries';
import { isAboutPerson } from '@/domain/flags/words';

/** The flags about an advisor, said to them: what we should do better, and what we are doing about it. */
export async function MyFlags({ flags }: { flags: readonly Flag[] }) {
  const t = await getTranslations('my');
  const standing = flags.filter((flag) => flag.state === 'open' || flag.state === 'being-handled');
  if (standing.length === 0) return null;
  return (
    <Block id="noticed" title={t('noticedTitle')}>
      <Rows>
        {standing.map((flag) => (
          <Row key={flag.id}>
            {isAboutPerson(flag.rule) && <p>{t(`flag-${flag.rule}`)}</p>}
            <p className="soft">{t(flag.state === 'being-handled' ? 'state-being-handled' : 'state-open')}</p>
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
