import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayMedium } from '@/components/format';
import type { Translate } from '@/components/translate';
import { Block, Tag } from '@/components/ui/blocks';
import { type Column, DataTable } from '@/components/ui/data-table';
import { sorted } from '@/domain/invitations/apart';
import type { Invited, Invitee } from '@/domain/invitations/invitee-queries';
import type { Language } from '@/domain/people/words';
import { personPlace } from './person-place';

type Props = { meetingId: string; people: readonly Invitee[]; keeps: boolean };

/** Everyone whose invitation stands: how it reached them, what they answered, what goes with it. */
export async function InvitedTable({ meetingId, people, keeps }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { invited } = sorted(people);
  if (invited.length === 0) return null;
  const columns: Column<Invitee>[] = [
    {
      label: t('invite.person'),
      names: true,
      cell: (one) => (keeps ? <a href={personPlace(meetingId, one)}>{one.name}</a> : one.name),
    },
    { label: t('invite.seat'), cell: (one) => seatOf(one, t) },
    {
      label: t('invite.told'),
      cell: (one) => one.invitation && <Told invitation={one.invitation} t={t} locale={locale} />,
    },
    { label: t('invite.answer'), cell: (one) => one.invitation && <Answered invitation={one.invitation} t={t} /> },
    { label: t('invite.guests'), cell: (one) => one.invitation && guestsOf(one.invitation, t) },
  ];
  return (
    <Block id="invited" title={t('invite.invitedTitle', { count: invited.length })}>
      <DataTable
        caption={t('invite.invitedTitle', { count: invited.length })}
        hideCaption
        wide
        columns={columns}
        items={invited}
        keyOf={({ personId }) => personId}
      />
    </Block>
  );
}

function seatOf({ side, sector, expected }: Invitee, t: Translate): string {
  const who = side === 'partner' && sector !== null ? t(`words.sectors.${sector}`) : t(`words.sides.${side}`);
  return expected ? who : t('invite.noSeat', { who });
}

type CellProps = { invitation: Invited; t: Translate; locale: Language };

/** How an invitation reached someone, or how far it is; and a change they have not heard of. */
function Told({ invitation: { standing, news, sentOn, channel }, t, locale }: CellProps) {
  const day = sentOn === null ? '' : formatDayMedium(sentOn, locale);
  const way = t(`invite.way.${channel}`, { day, dated: sentOn === null ? 'no' : 'yes' });
  if (standing === 'told') {
    return (
      <>
        {way} {news && <Tag tone={news === 'to-tell' ? 'warn' : undefined}>{t(`invite.news.${news}`)}</Tag>}
      </>
    );
  }
  return <Tag tone={standing === 'on-its-way' ? undefined : 'warn'}>{t(`invite.standing.${standing}`)}</Tag>;
}

function Answered({ invitation, t }: Omit<CellProps, 'locale'>) {
  const { reply, replyMode, replyReason, nothingOffered } = invitation;
  if (reply === null) return <span className="soft">{t('invite.noAnswer')}</span>;
  const with_ = replyMode ? t(`words.replyModes.${replyMode}`) : replyReason && t(`words.replyReasons.${replyReason}`);
  const said = [t(`words.replies.${reply}`), with_].filter(Boolean).join(', ');
  return nothingOffered ? (
    <>
      {said} <Tag tone="warn">{t('invite.nothingOffered')}</Tag>
    </>
  ) : (
    said
  );
}

function guestsOf({ mayBring, guestsComing }: Invited, t: Translate) {
  if (guestsComing) return t('invite.brings', { count: guestsComing });
  return mayBring ? t('invite.mayBring') : <span className="soft">{t('invite.mayNot')}</span>;
}
