import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Role } from '@/domain/access/words';
import type { FlagRule } from '@/domain/flags/words';
import { EmptyNote, Row, Rows, Tag } from '../ui/blocks';

/** `flags` are what the rules find about them: what to look for through their eyes. */
type Member = { personId: string; name: string; roles: Role[]; flags: FlagRule[] };

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
          {member.flags.map((rule) => (
            <Fragment key={rule}>
              {' '}
              <Tag tone="warn">{t(`words.flagRules.${rule}`)}</Tag>
            </Fragment>
          ))}
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
