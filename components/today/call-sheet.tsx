import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import type { Language } from '@/domain/people/words';
import type { Call, ToSay } from '@/domain/today/calls-queries';

/** Whom to call, in which language, and what there is to say; on paper with room to write. */
export async function CallSheet({ calls }: { calls: readonly Call[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <div className="sheet">
      <Rows>
        {calls.map(({ personId, name, phone, language, toSay }) => (
          <Row key={personId} end={<span className="write-line" />}>
            <h2 className="text-lg">
              <a href={`/advisors/${personId}`}>{name}</a>{' '}
              {language !== null && language !== locale && <Tag>{t(`words.languages.${language}`)}</Tag>}
            </h2>
            <p>{phone === null ? t('calls.noPhone') : <a href={`tel:${phone}`}>{phone}</a>}</p>
            <ul className="lines">
              {toSay.map((one) => (
                <li key={`${one.reason} ${one.id}`}>
                  {saysOf(one, t, locale)}{' '}
                  <a className="no-print" href={placeOf(one, personId)}>
                    {t(`calls.note.${one.reason}`)}
                  </a>
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
    </div>
  );
}

const saysOf = ({ reason, on, what }: ToSay, t: Translate, locale: Language): string =>
  t(`calls.say.${reason}`, { day: on === null ? '' : formatDay(on, locale), what: what ?? '' });

/** Where it is noted that it was said. */
function placeOf({ reason, id }: ToSay, personId: string): string {
  if (reason === 'tell') return `/suggestions/${id}`;
  if (reason === 'claim-returned') return `/claims/${id}`;
  if (reason === 'request-answered' || reason === 'request-changed') return '/requests?state=answered';
  if (reason === 'open-meeting') return `/requests/new?meeting=${id}&person=${personId}`;
  if (reason === 'remark-answered') return `/advisors/${personId}/remarks`;
  return reason === 'meeting' ? `/meetings/${id}` : `/meetings/${id}/invitations/${personId}`;
}
