import { getLocale, getTranslations } from 'next-intl/server';
import { formatTime } from '@/components/format';
import { meetingName } from '@/components/meetings/meeting-name';
import { Note } from '@/components/ui/blocks';
import type { Clash } from '@/domain/planning/clash-queries';

type Props = { clashes: readonly Clash[]; timeZone: string };

/** Warns of those who are to be at two meetings at once; a line for each other meeting. */
export async function ClashNote({ clashes, timeZone }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (clashes.length === 0) return null;
  const people = new Set(clashes.map(({ personId }) => personId)).size;
  const others = [...new Set(clashes.map(({ meetingId }) => meetingId))].map((id) =>
    clashes.filter(({ meetingId }) => meetingId === id),
  );
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <Note tone="warn">
      <p>
        <b>{t('plan.clash', { people })}</b>
      </p>
      <ul>
        {others.map(([first, ...rest]) => {
          if (first === undefined) return null;
          const hours = [first.startsAt, first.endsAt].flatMap((at) =>
            at === null ? [] : [formatTime(at, timeZone, locale)],
          );
          const names = list.format([first, ...rest].map(({ name }) => name));
          return (
            <li key={first.meetingId}>
              <a className="reach" href={`/meetings/${first.meetingId}`}>
                {meetingName(first, t)}
              </a>
              , {hours.join('–')}
              {t('plan.clashWho', { names })}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}
