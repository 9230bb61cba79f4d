import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block } from '@/components/ui/blocks';
import { HiddenField, RadioGroup, SelectField, SubmitButton, TextField } from '@/components/ui/fields';
import { sides } from '@/domain/groups/words';
import { cameAttendances } from '@/domain/meetings/words';
import type { InRoom } from './room';
import { WhoIsMeant } from './who-is-meant';

const NAMES = 'names-at-door';

/** Someone nobody expected: their name, and how they came to be there. */
export async function WalkIn({ room, names }: { room: InRoom; names: readonly string[] }) {
  const t = await getTranslations();
  const { meeting, actions, newOnce } = room;
  return (
    <Block id="walk-in" title={t('attendance.walkIn')}>
      <ActionForm action={actions.walkIn} className="sheet" label={t('attendance.walkIn')}>
        <HiddenField name="meetingId" value={meeting.id} />
        <HiddenField name="once" value={newOnce()} />
        <TextField
          name="name"
          label={t('attendance.name')}
          hint={t('attendance.nameHint')}
          list={NAMES}
          autoComplete="off"
        />
        <datalist id={NAMES}>
          {[...new Set(names)].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <WhoIsMeant label={t('attendance.whoIsMeant')} other={t('attendance.someoneNew')} />
        <div className="columns level">
          <RadioGroup
            name="origin"
            label={t('attendance.howCome')}
            choices={(['walked-in', 'brought'] as const).map((value) => ({
              value,
              label: t(`attendance.come-${value}`),
            }))}
            defaultValue="walked-in"
          />
          <SelectField
            name="attendance"
            label={t('attendance.howThere')}
            choices={cameAttendances.map((value) => ({ value, label: t(`words.attendances.${value}`) }))}
            defaultValue={meeting.mode === 'virtual' ? 'video' : 'in-person'}
          />
          <SelectField
            name="side"
            label={t('attendance.side')}
            empty={t('attendance.sideKnown')}
            choices={sides.map((value) => ({ value, label: t(`words.sides.${value}`) }))}
          />
        </div>
        <SubmitButton>{t('attendance.walkInNow')}</SubmitButton>
      </ActionForm>
    </Block>
  );
}
