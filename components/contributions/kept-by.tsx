import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoment } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { Kept } from '@/domain/contributions/queries';

type Props = { kept: readonly Kept[]; timeZone: string };

/** The steps of keeping, by the command that took them. */
const STEPS = {
  'contributions.add': 'add',
  'contributions.change': 'change',
  'contributions.say': 'say',
} as const;
const isKnown = (command: string): command is keyof typeof STEPS => Object.hasOwn(STEPS, command);

const FIELDS = ['kind', 'what', 'onDay', 'minutes', 'groupId'] as const;

/** Who wrote it down and who changed what since: names of fields, as the activity has them. */
export async function KeptBy({ kept, timeZone }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const steps = kept.flatMap((one) => (isKnown(one.command) ? [{ ...one, step: STEPS[one.command] }] : []));
  const lastly = steps.some(({ step }) => step !== 'change');
  return (
    <Block id="history" title={t('contributions.historyTitle')}>
      <Rows>
        {steps.map(({ seq, at, step, by, actorKind, channel, fields }) => (
          <Row key={seq} when={formatMoment(at, timeZone, locale)}>
            {t(`contributions.step.${step}`, {
              name: by ?? t(`activity.actor.${actorKind}`),
              known: channel === null ? 'no' : 'yes',
              how: channel === null ? '' : t(`words.actingChannels.${channel}`),
              fields: FIELDS.filter((field) => fields.includes(field))
                .map((field) => t(`contributions.field.${field}`))
                .join(', '),
            })}
          </Row>
        ))}
        {!lastly && <Row>{t('contributions.brought')}</Row>}
      </Rows>
    </Block>
  );
}
