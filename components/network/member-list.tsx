import { getTranslations } from 'next-intl/server';
import { Row, Rows, Tag } from '@/components/ui/blocks';
import type { NetworkMember } from '@/domain/network/member-queries';

/** Everyone in the network: how to reach each, and which open meetings they hear of. */
export async function MemberList({ members, self }: { members: readonly NetworkMember[]; self: string | null }) {
  const t = await getTranslations('network');
  return (
    <Rows>
      {members.map((member) => (
        <Row key={member.personId}>
          <h3>
            {member.name} {member.personId === self && <Tag>{t('you')}</Tag>}
          </h3>
          <Contact member={member} />
          <p className="soft">{hearsOf(member, t)}</p>
        </Row>
      ))}
    </Rows>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'network'>>>;

const hearsOf = ({ hears, hearsAll }: NetworkMember, t: Words): string =>
  hearsAll ? t('listHearsAll') : hears.length === 0 ? t('listHearsNone') : t('listHears', { groups: hears.join(', ') });

async function Contact({ member: { shares, contact } }: { member: NetworkMember }) {
  const t = await getTranslations('network');
  if (contact === null) return <p>{t('contactGone')}</p>;
  if (shares === 'paper') return <p className="whitespace-pre-line">{contact}</p>;
  return (
    <p>
      <a className="break-words" href={`${shares === 'phone' ? 'tel' : 'mailto'}:${contact}`}>
        {contact}
      </a>
    </p>
  );
}
