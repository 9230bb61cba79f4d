import { formatDay } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { Language } from '@/domain/people/words';
import type { Remark } from '@/domain/remarks/queries';
import { nameOfRecord, standingInWords } from './recorded';

/** What an advisor said of the record, as a colleague would tell it. */
export function remarkInWords({ kind, name, about, group, on }: Remark, t: Translate, locale: Language): string {
  const what = about === null ? (group ?? '') : nameOfRecord(about, t);
  const day = on === null ? '' : formatDay(on, locale);
  return t(`remarks.says-${kind}`, { name, what, day, known: `${what ? 'what' : ''}${day ? 'day' : ''}` || 'none' });
}

/** What the record says, where the remark points at one that is still there. */
export const recordSays = ({ about }: Remark, t: Translate, locale: Language): string =>
  about === null ? '' : standingInWords(about, t, locale);

/** Where the office corrects or adds what the remark is about. */
export function placeOfRemark({ kind, about, groupId, personId }: Remark): { href: string; name: PlaceName } {
  if (kind === 'meeting-missing')
    return { href: groupId ? `/meetings/log?group=${groupId}` : '/meetings/log', name: 'logMeeting' };
  if (kind === 'suggestion-missing') return { href: `/suggestions/new?person=${personId}`, name: 'addSuggestion' };
  if (about?.meetingId && ['presence', 'meeting', 'ballot'].includes(about.subject)) {
    return { href: `/meetings/${about.meetingId}`, name: 'openMeeting' };
  }
  if (about?.subject === 'suggestion') return { href: `/suggestions/${about.id}`, name: 'openSuggestion' };
  if (about?.subject === 'contribution') return { href: `/contributions/${about.id}`, name: 'openContribution' };
  if (about?.subject === 'claim') return { href: `/claims/${about.id}`, name: 'openClaim' };
  if (about?.subject === 'membership' && about.groupId) return { href: `/groups/${about.groupId}`, name: 'openGroup' };
  return { href: `/advisors/${personId}`, name: 'openAdvisor' };
}

type PlaceName =
  | 'logMeeting'
  | 'addSuggestion'
  | 'openMeeting'
  | 'openSuggestion'
  | 'openContribution'
  | 'openClaim'
  | 'openGroup'
  | 'openAdvisor';
