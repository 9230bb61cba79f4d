import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block } from '@/components/ui/blocks';
import type { ToldByCall } from '@/domain/invitations/untold-queries';

/** Who waits for a letter about a meeting and not for a call: the letters of each meeting, to print. */
export async function LettersToPrint({ untold }: { untold: readonly ToldByCall[] }) {
  const t = await getTranslations('calls');
  const locale = await getLocale();
  const letters = untold.filter(({ reach, what }) => reach === 'paper' && what !== 'undelivered' && what !== 'failed');
  const meetings = new Map(letters.map(({ meetingId, on, group }) => [meetingId, { on, group }]));
  if (letters.length === 0) return null;
  return (
    <div className="no-print">
      <Block id="letters" title={t('lettersTitle')}>
        <ul className="lines">
          {[...meetings].map(([id, { on, group }]) => {
            const count = letters.filter(({ meetingId }) => meetingId === id).length;
            return (
              <li key={id}>
                <a href={`/meetings/${id}/letters`}>
                  {t('lettersOf', { count, group: group ?? '', day: formatDay(on, locale) })}
                </a>
              </li>
            );
          })}
        </ul>
      </Block>
    </div>
  );
}
