import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Block, Note } from '@/components/ui/blocks';
import { HiddenField, SubmitButton } from '@/components/ui/fields';
import type { FormAction } from '@/components/ui/form-state';
import type { AtDoor, MeetingAttended } from '@/domain/attendance/queries';
import { isHere } from './attendance-words';
import { CloseMeeting } from './close-meeting';
import { KeepPlace } from './keep-place';
import { PersonHere } from './person-here';
import { PersonToCome } from './person-to-come';
import { WalkIn } from './walk-in';

export type RoomActions = Readonly<
  Record<
    'record' | 'time' | 'speaking' | 'addGuest' | 'dropGuest' | 'walkIn' | 'asInvited' | 'close' | 'log',
    FormAction
  >
>;
/** What each part of the page needs. `newOnce` names what a form adds. */
export type InRoom = { meeting: MeetingAttended; timeZone: string; newOnce: () => string; actions: RoomActions };
type RoomProps = InRoom & { people: readonly AtDoor[]; names: readonly string[] };

/** The room: who has not come yet first, then who is there, then who is not coming; and what ends the meeting. */
export async function Room({ people, names, ...room }: RoomProps) {
  const t = await getTranslations('attendance');
  const [unsaid, here] = [likelyFirst(people.filter(({ attendance }) => attendance === null)), people.filter(isHere)];
  const away = people.filter((person) => person.attendance !== null && !isHere(person));
  const list = (title: string, id: string, of: readonly AtDoor[], line: (person: AtDoor) => React.ReactNode) =>
    of.length > 0 && (
      <Block id={id} title={title}>
        <ul className="door">{of.map(line)}</ul>
      </Block>
    );
  const told = (person: AtDoor) => <PersonHere key={person.personId} person={person} room={room} />;
  return (
    <>
      {!room.meeting.anyInvited && people.some(({ expected }) => expected) && <NobodyInvited {...room} />}
      <KeepPlace>
        {list(t('notYet', { count: unsaid.length }), 'to-come', unsaid, (person) => (
          <PersonToCome key={person.personId} person={person} room={room} />
        ))}
        {list(t('here', { count: here.length }), 'here', here, told)}
        {list(t('away', { count: away.length }), 'away', away, told)}
      </KeepPlace>
      <WalkIn room={room} names={names} />
      <CloseMeeting room={room} unsaid={unsaid.filter(({ invited, asked }) => invited || asked).length} />
    </>
  );
}

/** A meeting on record: who was there, where times and who spoke can still be put right. */
export async function RoomAfter({ people, ...room }: InRoom & { people: readonly AtDoor[] }) {
  const t = await getTranslations('attendance');
  const [here, others] = [people.filter(isHere), people.filter((person) => !isHere(person))];
  return (
    <Block id="there" title={t('tableTitle')}>
      <ul className="door">
        {[...here, ...others].map((person) => (
          <PersonHere key={person.personId} person={person} room={room} closed />
        ))}
      </ul>
    </Block>
  );
}

/** By name; those who said no come last. */
const likelyFirst = (people: readonly AtDoor[]): AtDoor[] =>
  [...people].sort((a, b) => Number(a.reply === 'no') - Number(b.reply === 'no'));

/** Asked once, before everyone is taken for having walked in. */
async function NobodyInvited({ meeting, actions }: InRoom) {
  const t = await getTranslations('attendance');
  return (
    <Note tone="warn">
      <p>{t('nobodyInvited')}</p>
      <ActionForm action={actions.asInvited} className="actions" label={t('asInvited')}>
        <HiddenField name="meetingId" value={meeting.id} />
        <SubmitButton quiet>{t('asInvited')}</SubmitButton>
      </ActionForm>
    </Note>
  );
}
