import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, RadioGroup, SubmitButton, TickField, TickGroup } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import { OnBehalf } from '@/components/ui/on-behalf';
import type { Membership } from '@/domain/network/membership-queries';
import { contactChannels } from '@/domain/people/words';
import { Within } from './within';

/** `behalf`: the office writes down what the advisor says, and how it reached it. */
type Props = { membership: Membership; action: FormAction; behalf?: boolean };

/** Into the network by one contact of theirs, or by another contact than before. Only what is known can be shared. */
export async function ShareForm({ membership: { id, ways, shares, name }, action, behalf }: Props) {
  const t = await getTranslations('network');
  const known = contactChannels.filter((way) => ways[way] !== null);
  const who = behalf ? 'them' : 'you';
  if (known.length === 0) {
    return <p>{behalf ? t('nothingToShareThem') : t.rich('nothingToShare', { link: toDetails })}</p>;
  }
  return (
    <ActionForm
      action={action}
      className="mt-4 space-y-4"
      label={t(shares === null ? 'joinTitle' : 'shareTitle', { who, name })}
    >
      <HiddenField name="id" value={id} />
      <RadioGroup
        name="shares"
        label={t('shares', { who })}
        defaultValue={shares ?? undefined}
        choices={known.map((way) => ({ value: way, label: t(`way-${way}`, { is: ways[way] ?? '' }) }))}
      />
      {behalf && <OnBehalf />}
      <SubmitButton quiet={shares !== null}>{t(shares === null ? 'join' : 'share', { who })}</SubmitButton>
    </ActionForm>
  );
}

const toDetails = (inner: React.ReactNode) => <a href="/my/about-me">{inner}</a>;

export async function LeaveForm({ membership: { id }, action, behalf }: Props) {
  const t = await getTranslations('network');
  return (
    <ActionForm action={action} className="mt-4 space-y-4" label={t('leaveTitle')}>
      <HiddenField name="id" value={id} />
      <Within fold={behalf ? t('leaveTitle') : undefined}>
        {behalf && <OnBehalf />}
        <SubmitButton quiet>{t('leave', { who: behalf ? 'them' : 'you' })}</SubmitButton>
      </Within>
    </ActionForm>
  );
}

type HearsProps = Props & { groups: readonly { id: string; name: string }[] };

/** Of which open meetings they hear: some groups', all, or none. A group that is not open any more can be let go. */
export async function HearsForm({ membership, groups, action, behalf }: HearsProps) {
  const t = await getTranslations('network');
  const { id, stamp, hears } = membership;
  const gone = hears.groups.filter((group) => !groups.some((known) => known.id === group.id));
  const who = behalf ? 'them' : 'you';
  return (
    <ActionForm action={action} className="mt-4 space-y-4" label={t('hearsTitle', { who })}>
      <HiddenField name="id" value={id} />
      <HiddenField name="stamp" value={stamp} />
      <TickField name="all" label={t('hearsAll')} ticked={hears.all} />
      {groups.length + gone.length > 0 && (
        <TickGroup
          name="groups"
          label={t('hearsGroups')}
          ticked={hears.groups.map((group) => group.id)}
          choices={[...groups, ...gone].map((group) => ({ value: group.id, label: group.name }))}
        />
      )}
      {behalf && <OnBehalf />}
      <SubmitButton quiet={behalf}>{t('hearsSave', { who })}</SubmitButton>
    </ActionForm>
  );
}
