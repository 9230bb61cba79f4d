import { useTranslations } from 'next-intl';
import type { Role } from '@/domain/access/words';
import { EmptyNote, Row, Rows } from '../ui/blocks';

type Member = { personId: string; name: string; roles: Role[] };

export function CastList({ cast }: { cast: Member[] }) {
  const t = useTranslations();
  if (cast.length === 0) return <EmptyNote>{t('demo.nobody')}</EmptyNote>;
  return (
    <Rows>
      {cast.map((member) => (
        <Row key={member.personId} end={<LookAs member={member} label={t('demo.as', { name: member.name })} />}>
          <strong>{member.name}</strong>
          <br />
          <span className="soft">{member.roles.map((role) => t(`words.roles.${role}`)).join(', ')}</span>
        </Row>
      ))}
    </Rows>
  );
}

function LookAs({ member, label }: { member: Member; label: string }) {
  return (
    <form method="post" action="/demo/sign-in">
      <input type="hidden" name="person" value={member.personId} />
      <button type="submit" className="btn quiet">
        {label}
      </button>
    </form>
  );
}
