import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatDay, formatDayMedium, formatMinutes, formatMoney } from '@/components/format';
import type { Translate } from '@/components/translate';
import { DataTable } from '@/components/ui/data-table';
import type { Shown, ShownEvidence } from '@/domain/flags/evidence-queries';
import type { Language } from '@/domain/people/words';

type EvidenceTableProps = {
  evidence: readonly ShownEvidence[];
  /** Where the record of a row can be read in full; null where it cannot. */
  hrefOf: (row: ShownEvidence) => string | null;
  /** Whether the reader opens the page of a person named in a row. */
  opens: (personId: string) => boolean;
};

/** The evidence of a flag, a row each: the day, what it shows, and the record it is in. */
export async function EvidenceTable({ evidence, hrefOf, opens }: EvidenceTableProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <DataTable
      caption={t('flags.evidenceCaption')}
      hideCaption
      items={evidence}
      keyOf={({ ref, what }) => `${ref.kind}:${ref.id}:${what}`}
      columns={[
        {
          label: t('flags.day'),
          names: true,
          cell: ({ on }) => <span className="whitespace-nowrap">{formatDayMedium(on, locale)}</span>,
        },
        {
          label: t('flags.record'),
          cell: (row) => <Record text={recordOf(row.shown, t)} href={hrefOf(row)} />,
        },
        {
          label: t('flags.shows'),
          cell: (row) => (
            <>
              {evidenceInWords(row, t, locale)}
              <Named row={row} opens={opens} />
            </>
          ),
        },
      ]}
    />
  );
}

/** What a row of evidence shows, in words. */
export const evidenceInWords = ({ what, detail = {} }: ShownEvidence, t: Translate, locale: Language): string =>
  t(`flags.evidence.${what}`, {
    dated: detail.day === undefined ? 'no' : 'yes',
    day: detail.day === undefined ? '' : formatDay(detail.day, locale),
    days: detail.days ?? 0,
    people: detail.people ?? 0,
    guests: detail.guests ?? 0,
    money: formatMoney(detail.cents ?? 0, locale),
    time: formatMinutes(detail.minutes ?? 0, locale),
    ...{ invited: detail.invited ?? 0, expected: detail.expected ?? 0 },
    ...{ partnersInvited: detail.partnersInvited ?? 0, partnersExpected: detail.partnersExpected ?? 0 },
  });

/** The person a row speaks of, with the way to their page. */
async function Named({ row: { name, detail }, opens }: { row: ShownEvidence; opens: (personId: string) => boolean }) {
  const t = await getTranslations('flags');
  const id = detail?.personId;
  if (name === null || id === undefined) return null;
  const page = (text: ReactNode) => (opens(id) ? <a href={`/advisors/${id}#year`}>{text}</a> : text);
  return <span className="block">{t.rich('evidenceNamed', { name, page })}</span>;
}

function Record({ text, href }: { text: string; href: string | null }) {
  return href === null ? text : <a href={href}>{text}</a>;
}

function recordOf(shown: Shown | null, t: Translate): string {
  switch (shown?.kind) {
    case 'meeting': {
      const what = shown.title ?? t(shown.group === null ? 'flags.openMeeting' : 'flags.untitled');
      const named = shown.group === null || what.includes(shown.group);
      return named ? what : t('flags.inGroup', { what, group: shown.group ?? '' });
    }
    case 'suggestion':
    case 'ask':
      return shown.text;
    case 'claim-line': {
      const what = t(`words.expenseKinds.${shown.expense}`);
      return shown.group === null ? what : t('flags.inGroup', { what, group: shown.group });
    }
    case 'contribution':
      return shown.group === null ? shown.text : t('flags.inGroup', { what: shown.text, group: shown.group });
    case 'seat':
      return t('flags.seatOf', {
        side: shown.side,
        weight: shown.weight,
        sitter: shown.sitter ?? t('flags.vacant'),
      });
    case 'group':
      return shown.name;
    default:
      return '';
  }
}
