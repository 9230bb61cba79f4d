import type { Day } from '@/domain/calendar';
import { groupsBy } from '@/domain/groups/queries';
import { checkedMeetings } from '@/domain/remarks/checked-queries';
import { refField } from '@/domain/remarks/forms';
import { remarksOf } from '@/domain/remarks/queries';
import { recordedOf } from '@/domain/remarks/recorded-queries';
import type { Viewer } from '@/domain/viewer';

type Asked = { page: number; about: string | string[] | undefined };

/** What an advisor said of their record, a page of it to go through, and the record the address asks about. */
export function spokenOf(viewer: Viewer, personId: string, today: Day, { page, about }: Asked) {
  const ref = refField.safeParse(about);
  return {
    remarks: remarksOf(viewer, personId),
    shown: checkedMeetings(viewer, personId, today, page),
    about: ref.success ? recordedOf(viewer, personId, ref.data, today) : null,
    groups: groupsBy(viewer)
      .filter(({ closedOn }) => closedOn === null)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}
