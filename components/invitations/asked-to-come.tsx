import { getTranslations } from 'next-intl/server';
import { Block, LinkButton, Row, Rows } from '@/components/ui/blocks';
import { sorted } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';

/** Who comes since they asked: that stays on record, and they are not invited. */
export async function AskedToCome({ people, keeps }: { people: readonly Invitee[]; keeps: boolean }) {
  const t = await getTranslations('invite');
  const { byAsking } = sorted(people);
  if (byAsking.length === 0) return null;
  return (
    <Block id="asked" title={t('askedTitle', { count: byAsking.length })}>
      <Rows>
        {byAsking.map(({ personId, name, asked }) => (
          <Row
            key={personId}
            end={
              keeps &&
              asked === 'waiting' && (
                <LinkButton quiet href="/requests">
                  {t('answerThem')}
                </LinkButton>
              )
            }
          >
            {name} <span className="soft">· {t(`asked.${asked ?? 'waiting'}`)}</span>
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
