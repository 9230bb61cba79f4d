import { getTranslations } from 'next-intl/server';
import { type ActingChannel, actingChannels } from '@/domain/activity/words';
import { SelectField } from './fields';

type Props = { last?: ActingChannel | null; hint?: string };

/** How what is written down for someone reached the office; the last way is proposed. */
export async function OnBehalf({ last, hint }: Props) {
  const t = await getTranslations();
  return (
    <SelectField
      name="channel"
      label={t('common.channel')}
      hint={hint}
      empty={t('common.choose')}
      choices={actingChannels.map((channel) => ({ value: channel, label: t(`words.actingChannels.${channel}`) }))}
      defaultValue={last ?? undefined}
    />
  );
}
