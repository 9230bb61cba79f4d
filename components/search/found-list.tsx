import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import { piecesOf } from '@/domain/search/match';
import type { Found } from '@/domain/search/queries';

/** What was found, a line each: what it is, the passage, and where it stands. */
export async function FoundList({ rows }: { rows: readonly Found[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Rows>
      {rows.map((row) => (
        <Row key={`${row.kind} ${row.id}`} end={<Tag>{t(`words.foundKinds.${row.kind}`)}</Tag>}>
          <a href={addressOf(row)}>{titleOf(row, t, row.on === null ? '' : formatDay(row.on, locale))}</a>
          {row.kind !== 'group' && <Passage passage={row.passage} />}
        </Row>
      ))}
    </Rows>
  );
}

const Passage = ({ passage }: { passage: string }) => (
  <p className="soft break-words">
    {piecesOf(passage).map(({ text, found, at }) => (found ? <mark key={at}>{text}</mark> : text))}
  </p>
);

function addressOf({ kind, id, meetingId, advisor }: Found): string {
  if (kind === 'person') return advisor ? `/advisors/${id}` : `/partners/${id}`;
  if (kind === 'motion') return `/meetings/${meetingId}#motions`;
  return `/${kind}s/${id}`;
}

function titleOf({ kind, person, group }: Found, t: Translate, day: string): string {
  if (kind === 'person') return person ?? '';
  if (kind === 'group') return group ?? '';
  const where = group ?? t('search.open');
  if (kind === 'meeting' || kind === 'motion') return t('search.met', { where, day });
  return t('search.said', { who: person ?? where, day });
}
