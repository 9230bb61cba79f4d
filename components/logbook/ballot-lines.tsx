import { getTranslations } from 'next-intl/server';
import { textOf } from '@/domain/logbook/written';
import { choices } from '@/domain/votes/words';
import { DoButton } from './do-button';
import { Beside } from './entries';
import type { Logging } from './logging';
import { Pills } from './pills';

/** Who voted how, where it was recorded by name; hidden by the look where it was not. */
export async function BallotLines({ row, log }: { row: string; log: Logging }) {
  const t = await getTranslations();
  const seats = new Map(log.page.roster.map((line) => [line.personId, line]));
  const voters = log.page.rolls[row] ?? log.page.roster.filter(({ votes }) => votes);
  return (
    <div className="ballots" id={`ballots-${row}`} tabIndex={-1}>
      {voters.length === 0 && <p className="soft">{t('log.nobodyVotes')}</p>}
      {voters.length > 0 && <DoButton what={`alike.${row}`}>{t('log.allFor')}</DoButton>}
      <ul>
        {voters.map(({ personId, name }) => {
          const weight = seats.get(personId)?.weight;
          const field = `motions.${row}.ballots.${personId}`;
          return (
            <li key={personId}>
              <span className="grow">
                <b>{name}</b>{' '}
                {weight !== undefined && <span className="soft small">{t('meetings.weight', { weight })}</span>}
              </span>
              <Pills
                name={field}
                label={t('log.ballotOf', { name })}
                choices={[
                  ...choices.map((value) => ({ value, label: t(`log.choices.${value}`) })),
                  { value: '', label: t('log.choices.none') },
                ]}
                chosen={textOf(log.written, field)}
              />
            </li>
          );
        })}
      </ul>
      <Beside of={`motions.${row}.ballots.`} />
    </div>
  );
}
