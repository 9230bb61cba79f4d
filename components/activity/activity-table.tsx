import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatDayMedium, formatTime } from '@/components/format';
import type { Translate } from '@/components/translate';
import { DataTable } from '@/components/ui/data-table';
import { withParams } from '@/components/ui/lists';
import { dayOf } from '@/domain/calendar';
import { type ActivityShown, actorOf, didOf, kindOf, subjectOf } from './said';

type Props = { rows: readonly ActivityShown[]; timeZone: string; isOneThing: boolean };

/** What was done, a sentence a row: when, who did what, for whom, to what. */
export async function ActivityTable({ rows, timeZone, isOneThing }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('activity.caption')}
      items={rows}
      keyOf={(row) => `${row.seq}`}
      columns={[
        {
          label: t('activity.when'),
          cell: ({ at }) => (
            <time dateTime={new Date(at).toISOString()} className="num">
              {formatDayMedium(dayOf(at, timeZone), locale)}, {formatTime(at, timeZone, locale)}
            </time>
          ),
        },
        { label: t('activity.what'), names: true, cell: (row) => <Sentence row={row} t={t} /> },
        { label: t('activity.about'), cell: (row) => <About row={row} t={t} withHistory={!isOneThing} /> },
      ]}
    />
  );
}

type CellProps = { row: ActivityShown; t: Translate };

const linked = (href: string | undefined) => (name: ReactNode) => (href ? <a href={href}>{name}</a> : name);

function Sentence({ row, t }: CellProps) {
  const { actor, command, fields } = row;
  const name = actorOf(t, row);
  return (
    <>
      <span className="block">
        {t.rich('activity.did', { name, did: didOf(t, command), who: linked(actor?.href) })}
      </span>
      {row.onBehalfOf !== null && <OnBehalf row={row} t={t} />}
      {fields.length > 0 && (
        <span className="soft block font-normal break-words">
          {t('activity.fields', { fields: fields.join(', ') })}
        </span>
      )}
    </>
  );
}

function OnBehalf({ row: { behalf, channel }, t }: CellProps) {
  const values = { name: behalf?.name ?? t('activity.gone'), who: linked(behalf?.href) };
  return (
    <span className="block font-normal">
      {channel === null
        ? t.rich('activity.onBehalf', values)
        : t.rich('activity.onBehalfBy', { ...values, how: t(`words.actingChannels.${channel}`) })}
    </span>
  );
}

function About({ row, t, withHistory }: CellProps & { withHistory: boolean }) {
  const { about, subjectKind, subjectId } = row;
  const all = withParams('/activity', {}, { about: subjectKind, id: subjectId });
  return (
    <>
      <span className="block break-words md:min-w-56">{linked(about.href)(subjectOf(t, row))}</span>
      {about.name !== undefined && <span className="soft block">{kindOf(t, subjectKind)}</span>}
      {withHistory && <a href={all}>{t('activity.history')}</a>}
    </>
  );
}
