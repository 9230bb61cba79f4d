import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SubmitButton, TextField, TickField } from '@/components/ui/fields';
import { Fold } from '@/components/ui/fold';
import type { AtDoor } from '@/domain/attendance/queries';
import { timeOf } from '@/domain/calendar';
import { attendances } from '@/domain/meetings/words';
import { isHere, noted } from './attendance-words';
import type { InRoom } from './room';
import { Taps } from './taps';

type Props = { person: AtDoor; room: InRoom };
/** `closed`: the meeting is on record; its times and who spoke can still be put right here. */
type HereProps = Props & { closed?: boolean };

/** Someone who is marked: how, whether they spoke, and under it what can be added or put right. */
export async function PersonHere({ person, room, closed }: HereProps) {
  const t = await getTranslations();
  const may = person.invited || person.asked;
  const others = attendances.filter((value) => value !== person.attendance && (may || !value.startsWith('absent')));
  const here = isHere(person);
  return (
    <li id={`p-${person.personId}`}>
      <div className="who">
        <h3>{person.name}</h3>
        <p className="soft">{noted(person, room.timeZone, t, await getLocale()) || t('attendance.notNoted')}</p>
      </div>
      <div className="how">
        {here && room.meeting.recordsSpeaking && <Spoke person={person} room={room} />}
        <div className="folds">
          {here && <Times person={person} room={room} />}
          {here && !closed && <AddGuest person={person} room={room} />}
          {person.guests.length > 0 && !closed && <Guests person={person} room={room} />}
          {!closed && (
            <details>
              <summary>{t('attendance.putRight')}</summary>
              <Taps person={person} room={room} what={[...others, 'unsaid']} quiet />
            </details>
          )}
        </div>
      </div>
    </li>
  );
}

const Of = ({ person, room }: Props) => (
  <>
    <HiddenField name="meetingId" value={room.meeting.id} />
    <HiddenField name="personId" value={person.personId} />
  </>
);

/** One tap says that they spoke, another takes it back. */
async function Spoke({ person, room }: Props) {
  const t = await getTranslations('attendance');
  const { spoke, name } = person;
  return (
    <ActionForm action={room.actions.speaking} className="taps" label={t('didSpeak', { name })}>
      <Of person={person} room={room} />
      <SubmitButton name="spoke" value={spoke === 1 ? 'unsaid' : 'yes'} quiet={spoke !== 1}>
        {t(spoke === 1 ? 'spoke' : 'markSpoke')}
      </SubmitButton>
    </ActionForm>
  );
}

/** When they came and left: just now by a tap, or by the clock. */
async function Times({ person, room }: Props) {
  const t = await getTranslations('attendance');
  const at = (instant: number | null) => (instant === null ? undefined : timeOf(instant, room.timeZone));
  return (
    <ActionForm action={room.actions.time} className="fold" label={t('timesOf', { name: person.name })}>
      <Of person={person} room={room} />
      <Fold summary={t('times')}>
        <div className="taps">
          <SubmitButton name="now" value="arrived" quiet>
            {t('arrivedNow')}
          </SubmitButton>
          <SubmitButton name="now" value="left" quiet>
            {t('leftNow')}
          </SubmitButton>
        </div>
        <div className="times">
          <TextField type="time" name="arrived" label={t('arrived')} defaultValue={at(person.arrivedAt)} />
          <TextField type="time" name="left" label={t('left')} defaultValue={at(person.leftAt)} />
          <SubmitButton quiet>{t('saveTimes')}</SubmitButton>
        </div>
      </Fold>
    </ActionForm>
  );
}

/** Whom they brought: counted in any case, named where the guest agreed. */
async function AddGuest({ person, room }: Props) {
  const t = await getTranslations('attendance');
  return (
    <ActionForm action={room.actions.addGuest} className="fold" label={t('addGuestOf', { name: person.name })}>
      <Of person={person} room={room} />
      <HiddenField name="once" value={room.newOnce()} />
      <Fold summary={t('addGuest')}>
        <TextField name="name" label={t('guestName')} hint={t('guestNameHint')} autoComplete="off" />
        <TickField name="consent" label={t('consent')} />
        <SubmitButton quiet>{t('addGuestNow')}</SubmitButton>
      </Fold>
    </ActionForm>
  );
}

/** Guests written down by mistake are taken out again. */
async function Guests({ person, room }: Props) {
  const t = await getTranslations('attendance');
  const nameOf = (name: string | null, i: number) => name ?? t('unnamed', { number: i + 1 });
  return (
    <details>
      <summary>{t('dropGuests')}</summary>
      {person.guests.map((guest, i) => (
        <ActionForm
          key={guest.id}
          action={room.actions.dropGuest}
          className="taps"
          label={t('dropGuestOf', { guest: nameOf(guest.name, i), name: person.name })}
        >
          <HiddenField name="meetingId" value={room.meeting.id} />
          <HiddenField name="guestId" value={guest.id} />
          <SubmitButton quiet>{t('dropGuest', { guest: nameOf(guest.name, i) })}</SubmitButton>
        </ActionForm>
      ))}
    </details>
  );
}
