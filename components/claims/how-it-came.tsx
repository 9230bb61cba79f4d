import { getTranslations } from 'next-intl/server';
import { SelectField } from '@/components/ui/fields';
import { type ActingChannel, actingChannels } from '@/domain/activity/words';

/** How what is written down for someone reached the office; the last way is proposed. */
export async function HowItCame({ last }: { last?: ActingChannel | null }) {
  const t = await getTranslations();
  return (
    <SelectField
      name="channel"
      label={t('claims.channel')}
      empty={t('costs.choose')}
      choices={actingChannels.map((channel) => ({ value: channel, label: t(`words.actingChannels.${channel}`) }))}
      defaultValue={last ?? undefined}
    />
  );
}
