import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/blocks';
import type { AtDoor } from '@/domain/attendance/queries';
import { attendances } from '@/domain/meetings/words';
import { beforehand, likely } from './attendance-words';
import type { InRoom } from './room';
import { Taps } from './taps';

/** Someone who may still come: their name, what they answered, and one tap. */
export async function PersonToCome({ person, room }: { person: AtDoor; room: InRoom }) {
  const t = await getTranslations();
  const first = likely(room.meeting, person);
  const may = person.invited || person.asked;
  const others = attendances.filter((value) => !first.includes(value) && (may || !value.startsWith('absent')));
  return (
    <li>
      <div className="who">
        <h3>{person.name}</h3>
        <p className="soft">
          {beforehand(person, t)} {person.reply === 'no' && <Tag>{t('attendance.saidNoTag')}</Tag>}
        </p>
      </div>
      <div className="how">
        <Taps person={person} room={room} what={first} />
        <details>
          <summary>{t('attendance.otherwise')}</summary>
          <Taps person={person} room={room} what={others} quiet />
        </details>
      </div>
    </li>
  );
}
