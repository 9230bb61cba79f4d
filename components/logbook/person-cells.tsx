import { getTranslations } from 'next-intl/server';
import { offered } from '@/components/offered';
import type { Translate } from '@/components/translate';
import { replies, replyReasons } from '@/domain/invitations/words';
import type { OtherPerson, RosterLine } from '@/domain/logbook/roster';
import { textOf } from '@/domain/logbook/written';
import { attendances, origins } from '@/domain/meetings/words';
import { Beside } from './entries';
import type { Logging } from './logging';
import { Pills } from './pills';

type PersonCellsProps = { line: RosterLine | OtherPerson; log: Logging };

/** The row of one person. */
export async function PersonCells({ line, log }: PersonCellsProps) {
  const t = await getTranslations();
  const { personId, name } = line;
  const field = (of: string) => `people.${personId}.${of}`;
  const written = (of: string) => textOf(log.written, field(of));
  return (
    <>
      <th scope="row">
        {name}
        <span className="block soft small">{seatInWords(line, t)}</span>
        <Beside of={`people.${personId}.`} />
      </th>
      <td>
        <Pills
          name={field('attendance')}
          label={t('log.cameOf', { name })}
          choices={attendances.map((value) => ({ value, label: t(`log.attendances.${value}`) }))}
          chosen={written('attendance')}
        />
      </td>
      <td data-label={t('log.roster.because')}>
        <select
          className="because"
          name={field('origin')}
          id={field('origin')}
          aria-label={t('log.becauseOf', { name })}
          defaultValue={written('origin')}
        >
          {written('origin') === '' && <option value="">{t('log.notSaid')}</option>}
          {[origins[0], 'not-invited' as const, ...origins.slice(1)].map((value) => (
            <option key={value} value={value}>
              {t(`log.origins.${value}`)}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t('log.roster.guests')}>
        <input
          className="guests"
          type="number"
          min={0}
          max={99}
          inputMode="numeric"
          name={field('guests')}
          id={field('guests')}
          aria-label={t('log.guestsOf', { name })}
          defaultValue={written('guests')}
        />
      </td>
      <td>
        <Answered name={name} field={field} written={written} mayReadReasons={log.mayReadReasons} />
      </td>
    </>
  );
}

function seatInWords(line: RosterLine | OtherPerson, t: Translate): string {
  if (!('weight' in line)) return `${t(`words.sides.${line.side}`)} · ${t('meetings.noSeat')}`;
  const who =
    line.side === 'partner' && line.sector ? t(`words.sectors.${line.sector}`) : t(`words.sides.${line.side}`);
  const seat =
    line.class === 'alternate' ? t('words.seatClasses.alternate') : t('meetings.weight', { weight: line.weight });
  return [who, seat, !line.expected && line.class !== 'alternate' && t('log.onLeave')].filter(Boolean).join(' · ');
}

type AnsweredProps = {
  name: string;
  field: (of: string) => string;
  written: (of: string) => string;
  mayReadReasons: boolean;
};

/** What they answered to the invitation, and why not, folded away: most records do not say. */
async function Answered({ name, field, written, mayReadReasons }: AnsweredProps) {
  const t = await getTranslations();
  const reply = written('reply') as (typeof replies)[number] | '';
  return (
    <details className="answered">
      <summary>
        {reply === '' ? t('log.answer') : t('log.answered', { reply: t(`words.replies.${reply}`) })}
        <span className="sr-only"> {name}</span>
      </summary>
      <div>
        <label htmlFor={field('reply')}>{t('log.reply')}</label>
        <select name={field('reply')} id={field('reply')} defaultValue={reply}>
          <option value="">{t('log.noReply')}</option>
          {replies.map((value) => (
            <option key={value} value={value}>
              {t(`words.replies.${value}`)}
            </option>
          ))}
        </select>
        {mayReadReasons && <label htmlFor={field('reason')}>{t('log.reason')}</label>}
        {mayReadReasons && (
          <select name={field('reason')} id={field('reason')} defaultValue={written('reason')}>
            <option value="">{t('log.noReason')}</option>
            {offered(t, 'replyReasons', replyReasons, written('reason')).map((value) => (
              <option key={value} value={value}>
                {t(`words.replyReasons.${value}`)}
              </option>
            ))}
          </select>
        )}
      </div>
    </details>
  );
}
