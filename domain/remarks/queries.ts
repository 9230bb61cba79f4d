import type { ActingChannel } from '../activity/words';
import type { Day } from '../calendar';
import type { ContactChannel } from '../people/words';
import type { Viewer } from '../viewer';
import { type RecordRef, refKey } from './checking';
import type { RemarkSearch } from './forms';
import { canSettleRemarks, canSpeakFor } from './policy';
import { type Recorded, recordedByRef } from './recorded-queries';
import type { RemarkKind, RemarkSubject, Settlement } from './words';

/** What someone said of their record, and what came of it. `about` is the record it points at, while that is there. */
export type Remark = {
  id: string;
  personId: string;
  name: string;
  /** How they like to be reached, for the answer. */
  prefers: ContactChannel | null;
  kind: Exclude<RemarkKind, 'confirmed'>;
  subject: RemarkSubject | null;
  subjectId: string | null;
  on: Day | null;
  groupId: string | null;
  group: string | null;
  words: string;
  saidOn: Day;
  channel: ActingChannel | null;
  recordedBy: string | null;
  settlement: Settlement | null;
  answer: string | null;
  settledOn: Day | null;
  settledBy: string | null;
  readOn: Day | null;
  about: Recorded | null;
};

const REMARKS = `
  select r.id, r.person_id as personId, p.name, p.prefers, r.kind, r.subject_kind as subject, r.subject_id as subjectId,
    r.on_day as "on", r.group_id as groupId, g.name as "group", r.words, r.said_on as saidOn, r.channel,
    w.name as recordedBy, r.settlement, r.answer, r.settled_on as settledOn, s.name as settledBy, r.read_on as readOn,
    iif(exists (select 1 from invitations i where i.meeting_id = r.subject_id and i.person_id = r.person_id
      and i.withdrawn_at is null), 'invited', 'not-invited') as there
  from remarks r join people p on p.id = r.person_id left join groups g on g.id = r.group_id
    left join people w on w.id = r.recorded_by left join people s on s.id = r.settled_by
  where r.kind <> 'confirmed'`;

/** What a person said of their record, open ones first, then the latest; for them and for the coordinators. */
export const remarksOf = (viewer: Viewer, personId: string): Remark[] =>
  canSpeakFor(viewer, { personId })
    ? withRecords(
        viewer,
        viewer.db
          .prepared(`${REMARKS} and r.person_id = ? order by r.settled_on is not null, r.said_at desc, r.id desc`)
          .all(personId) as Kept[],
      )
    : [];

/** What is not settled yet, the oldest first, up to a day; for the coordinators. */
export const openRemarks = (viewer: Viewer, today: Day): Remark[] =>
  canSettleRemarks(viewer)
    ? withRecords(
        viewer,
        viewer.db
          .prepared(`${REMARKS} and r.settled_on is null and r.said_on <= ? order by r.said_at, r.id`)
          .all(today) as Kept[],
      )
    : [];

export const REMARKS_PER_PAGE = 25;

/** `total` and `open` are of all pages. */
export type RemarkList = { remarks: Remark[]; total: number; open: number };

/** A page of what advisors said: open ones first, the oldest of them on top; then the settled, the latest first. */
export function remarkList(viewer: Viewer, search: RemarkSearch): RemarkList {
  if (!canSettleRemarks(viewer)) return { remarks: [], total: 0, open: 0 };
  const rows = viewer.db
    .prepared(
      `with found as (${REMARKS} and (:kind is null or r.kind = :kind)
         and (:state = 'all' or (r.settled_on is null) = (:state = 'open')))
       select *, count(*) over () as total, sum(settledOn is null) over () as open from found
       order by settledOn is not null, settledOn desc, saidOn, id limit :limit offset :offset`,
    )
    .all({
      kind: search.kind ?? null,
      state: search.state,
      limit: REMARKS_PER_PAGE,
      offset: (search.page - 1) * REMARKS_PER_PAGE,
    }) as (Kept & { total: number; open: number })[];
  const { total = 0, open = 0 } = rows[0] ?? {};
  return {
    remarks: withRecords(
      viewer,
      rows.map(({ total: _, open: __, ...row }) => row),
    ),
    total,
    open,
  };
}

/** A remark as it is kept; `there` is how they stood at the meeting it is about, where nothing else is recorded of them. */
type Kept = Omit<Remark, 'about'> & { there: string };

function withRecords(viewer: Viewer, remarks: readonly Kept[]): Remark[] {
  const records = recordedByRef(
    viewer,
    remarks.flatMap((remark) => refOf(remark) ?? []),
  );
  return remarks.map(({ there, ...remark }) => {
    const ref = refOf(remark);
    const found = (ref && records.get(refKey(ref))) ?? null;
    return { ...remark, about: found?.subject === 'meeting' ? { ...found, standing: there } : found };
  });
}

const refOf = ({ subject, subjectId }: Pick<Remark, 'subject' | 'subjectId'>): RecordRef | null =>
  subject === null || subjectId === null ? null : { subject, id: subjectId };

/** Who says that something recorded of them at a meeting is wrong, and whether it is a vote. */
export type DisputedThere = {
  id: string;
  personId: string;
  name: string;
  subject: RemarkSubject;
  motionId: string | null;
};

/** What is disputed of a meeting and not settled yet; for the coordinators. */
export const disputedAt = (viewer: Viewer, meeting: { id: string }): DisputedThere[] =>
  canSettleRemarks(viewer)
    ? (viewer.db
        .prepared(
          `select r.id, r.person_id as personId, p.name, r.subject_kind as subject, b.motion_id as motionId
           from remarks r join people p on p.id = r.person_id
             left join presences pr on r.subject_kind = 'presence' and pr.id = r.subject_id
             left join ballots b on r.subject_kind = 'ballot' and b.id = r.subject_id
             left join motions mo on mo.id = b.motion_id
           where r.kind = 'disputed' and r.settled_on is null
             and :meeting in (pr.meeting_id, mo.meeting_id, iif(r.subject_kind = 'meeting', r.subject_id, null))
           order by r.said_at, r.id`,
        )
        .all({ meeting: meeting.id }) as DisputedThere[])
    : [];
