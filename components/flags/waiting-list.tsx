import { getLocale, getTranslations } from 'next-intl/server';
import { YearStrip } from '@/components/charts/year-strip';
import { stripFigures } from '@/components/meetings/strip-words';
import { PersonToDos } from '@/components/today/person-to-dos';
import { LinkButton, Row, Rows } from '@/components/ui/blocks';
import type { Waiting } from '@/domain/flags/attention';
import type { Flag } from '@/domain/flags/queries';
import type { MeetingFact } from '@/domain/meetings/year-strip';
import type { ToDo } from '@/domain/today/agenda';
import { seeOf, sentenceOf } from './sentence';

type Fact = MeetingFact & { groupId: string | null };
type ToDosOfPeople = ReadonlyMap<string, readonly ToDo[]>;
type WaitingListProps = {
  waiting: readonly Waiting<Flag>[];
  strips: ReadonlyMap<string, readonly Fact[]>;
  ofPeople: ToDosOfPeople;
};

const MOST = 15;

/** Who needs the reader: a person or a group a row, what happened to them in sentences, and one thing to do. */
export async function WaitingList({ waiting, strips, ofPeople }: WaitingListProps) {
  const t = await getTranslations('today');
  if (waiting.length === 0) return null;
  return (
    <>
      <div className="sheet">
        <Rows>
          {waiting.slice(0, MOST).map((one) => (
            <WaitingRow key={one.id} one={one} facts={strips.get(one.id) ?? []} toDos={ofPeople.get(one.id) ?? []} />
          ))}
        </Rows>
      </div>
      {waiting.length > MOST && (
        <p className="mt-3">
          <a href="/flags">{t('more', { count: waiting.length - MOST })}</a>
        </p>
      )}
    </>
  );
}

type RowProps = { one: Waiting<Flag>; facts: readonly Fact[]; toDos: readonly ToDo[] };

async function WaitingRow({ one: { name, flags }, facts, toDos }: RowProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const [first, ...rest] = flags;
  if (first === undefined) return null;
  return (
    <Row
      end={
        <LinkButton quiet href={`/flags/${first.id}`}>
          {seeOf(first, t)} <span className="sr-only">– {name}</span>
        </LinkButton>
      }
    >
      <h2 className="text-lg">{name}</h2>
      <p>{sentenceOf(first, t, locale)}</p>
      <Strip flag={first} facts={facts} />
      {rest.map((flag) => (
        <p key={flag.id} className="soft mt-1">
          {sentenceOf(flag, t, locale)}{' '}
          <a href={`/flags/${flag.id}`}>
            {seeOf(flag, t)} <span className="sr-only">– {name}</span>
          </a>
        </p>
      ))}
      <PersonToDos toDos={toDos} />
    </Row>
  );
}

/** The year in the groups a flag about meetings speaks of. */
async function Strip({ flag, facts }: { flag: Flag; facts: readonly Fact[] }) {
  const groups = flag.groups.map(({ id }) => id);
  const own = facts.filter(({ groupId }) => groupId !== null && groups.includes(groupId));
  if (own.length === 0 || flag.finding?.evidence[0]?.ref.kind !== 'meeting') return null;
  const t = await getTranslations('advisors');
  const { marks, figures } = stripFigures(own);
  return <YearStrip marks={marks} label={t('strip', figures)} title={t('strip', figures)} small />;
}
