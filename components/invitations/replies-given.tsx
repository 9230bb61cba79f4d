import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoment } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Block, Facts, Note, Row, Rows, Tag } from '@/components/ui/blocks';
import { Lead } from '@/components/ui/page-head';
import type { Answering, ReplyGiven } from '@/domain/invitations/answer-queries';

type Props = {
  asked: Answering;
  replies: readonly ReplyGiven[];
  /** When whoever got the link last stopped it (UTC ms). */
  stoppedAt: number | null;
  saved: boolean;
  timeZone: string;
};

/** How someone's answer stands, what they need with it, and each answer they gave. */
export async function RepliesGiven({ asked, replies, stoppedAt, saved, timeZone }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const asks = asked.needs.filter(({ droppedOn }) => droppedOn === null);
  return (
    <>
      <Lead>{standingWords(asked, t)}</Lead>
      {saved && (
        <Note>
          <p role="status">{t('invitationAnswer.saved')}</p>
        </Note>
      )}
      {stoppedAt !== null && asked.withdrawnAt === null && (
        <Note tone="warn">
          <p>{t('invitationAnswer.stopped', { when: formatMoment(stoppedAt, timeZone, locale) })}</p>
        </Note>
      )}
      {asks.length > 0 && (
        <Block id="needs" title={t('invitationAnswer.needsTitle')}>
          <Rows>
            {asks.map(({ id, need, metOn }) => (
              <Row
                key={id}
                end={<Tag tone={metOn ? 'ok' : 'warn'}>{t(`invitationAnswer.${metOn ? 'met' : 'open'}`)}</Tag>}
              >
                {t(`words.accessNeeds.${need}`)}
                {metOn && <span className="soft"> {formatDay(metOn, locale)}</span>}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
      {replies.length > 0 && (
        <Block id="given" title={t('invitationAnswer.givenTitle')}>
          <Facts
            facts={replies.map((reply) => ({
              word: formatMoment(reply.at, timeZone, locale),
              is: replyWords(reply, t),
            }))}
          />
        </Block>
      )}
    </>
  );
}

function standingWords({ standing, name }: Answering, t: Translate): string {
  if (standing.reply === null) return t('invitationAnswer.none', { name });
  const how = standing.mode === null ? 'none' : t(`words.replyModes.${standing.mode}`);
  return t('invitationAnswer.said', { name, reply: standing.reply, how, guests: standing.guests });
}

/** "yes, by video; from the page in the mail". */
function replyWords({ reply, mode, reason, guests, channel, recorder }: ReplyGiven, t: Translate): string {
  const said = [
    t(`words.replies.${reply}`),
    mode && t(`words.replyModes.${mode}`),
    reason && t(`words.replyReasons.${reason}`),
    guests !== null && guests > 0 && t('invitationAnswer.guestsSaid', { count: guests }),
  ].filter((part) => typeof part === 'string');
  const how = t(`words.replyChannels.${channel}`);
  const by = recorder === null ? how : t('invitationAnswer.by', { how, name: recorder });
  return `${said.join(', ')} · ${by}`;
}
