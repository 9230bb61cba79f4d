import { getTranslations } from 'next-intl/server';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Flag } from '@/domain/flags/queries';
import { isAboutPerson } from '@/domain/flags/words';

/** The flags about an advisor, said to them: what we should do better, and what we are doing about it. */
export async function MyFlags({ flags }: { flags: readonly Flag[] }) {
  const t = await getTranslations('my');
  const standing = flags.filter((flag) => flag.state === 'open' || flag.state === 'being-handled');
  if (standing.length === 0) return null;
  const states = new Set(standing.map((flag) => flag.state));
  const sayOf = (state: Flag['state']) => t(state === 'being-handled' ? 'state-being-handled' : 'state-open');
  return (
    <Block id="noticed" title={t('noticedTitle')}>
      <Rows>
        {standing.map(({ id, rule, state }) => (
          <Row key={id}>
            {isAboutPerson(rule) && <p>{t(`flag-${rule}`)}</p>}
            {states.size > 1 && <p className="soft">{sayOf(state)}</p>}
          </Row>
        ))}
      </Rows>
      {states.size === 1 && standing[0] && <p className="soft">{sayOf(standing[0].state)}</p>}
    </Block>
  );
}
