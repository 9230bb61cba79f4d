import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Note, Row, Rows, Sheet, Tag } from '@/components/ui/blocks';
import type { FormAction } from '@/components/ui/form-state';
import { isInvited } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';
import type { Concern } from '@/domain/readiness/concern';
import { Fix } from './fix';
import { namesOf } from './names';
import { isLeftOut, toneOf } from './tone';

type Props = {
  meetingId: string;
  people: readonly Invitee[];
  concerns: readonly Concern[];
  send: FormAction;
  let: FormAction;
};

/** What is still amiss before a meeting, each in a sentence with the way to mend it. */
export async function Readiness({ meetingId, people, concerns, send, let: letBring }: Props) {
  const t = await getTranslations('readiness');
  if (people.length === 0) return null;
  if (concerns.length === 0) {
    return (
      <Note>
        <p>{t(people.some(isInvited) ? 'allWell' : 'allReady')}</p>
      </Note>
    );
  }
  const tones = concerns.map(({ kind }) => toneOf(kind));
  const tone = tones.includes('gap') ? 'gap' : tones.find((one) => one !== undefined);
  return (
    <Sheet tone={tone} title={t('title', { count: concerns.length })}>
      <Rows>
        {concerns.map((concern) => (
          <Row key={concern.kind} end={<Fix {...{ meetingId, concern, send, letBring }} />}>
            <Said concern={concern} />
          </Row>
        ))}
      </Rows>
    </Sheet>
  );
}

async function Said({ concern: { kind, people, figures, day } }: { concern: Concern }) {
  const t = await getTranslations('readiness');
  const locale = await getLocale();
  const names = namesOf(people, locale, (count) => t('andOthers', { count }));
  const said = t(`say.${kind}`, { ...figures, names, day: day === undefined ? '' : formatDay(day, locale) });
  return (
    <p>
      {isLeftOut(kind) && <Tag tone="gap">{t(`tag.${kind}`)}</Tag>} {said}
    </p>
  );
}
