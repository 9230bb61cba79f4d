import type { Day } from '@/domain/calendar';
import { formatDay } from '@/domain/format';
import { isToTell } from '@/domain/invitations/apart';
import type { Invitee } from '@/domain/invitations/invitee-queries';
import { type InvitationLetter, letterOf } from '@/domain/invitations/letter-queries';
import type { PrintedLetter } from '@/domain/invitations/printed-letter';
import type { MeetingState } from '@/domain/meetings/words';
import type { Viewer } from '@/domain/viewer';
import { wordsIn } from '../words';
import { cancelledSaid, changedSaid, withdrawnSaid } from './change-words';
import { houseOf } from './house';
import { invitationSaid } from './invitation-words';
import type { Said, Saying } from './meeting-words';

type Which = { state: MeetingState; person: string | null; large: boolean };

/** The letters of those who wait for one; of one person, whether or not they wait, where they are named. */
export function printedLetters(
  viewer: Viewer,
  people: readonly Invitee[],
  { state, person, large }: Which,
  today: Day,
): PrintedLetter[] {
  return people
    .filter((one) => (person === null ? isToTell(one, state) && one.reach === 'paper' : one.personId === person))
    .flatMap((one) => {
      const letter = one.invitation && letterOf(viewer, one.invitation.id);
      return letter ? [printed(viewer, one, letter, large, today)] : [];
    });
}

function printed(viewer: Viewer, one: Invitee, letter: InvitationLetter, large: boolean, today: Day): PrintedLetter {
  const { language, name, address } = letter.person;
  const saying: Saying = { t: wordsIn(viewer, language), language, house: houseOf(viewer, language) };
  return {
    ...{ id: letter.id, language, team: saying.house.team, name, address, ...saidTo(one, letter, saying) },
    date: formatDay(today, language),
    large: large || one.needs.some(({ need }) => need === 'large-print'),
    slip: asks(one, letter) ? slipIn(saying) : null,
  };
}

const asks = ({ invitation }: Invitee, { meeting }: InvitationLetter): boolean =>
  invitation?.standing !== 'withdrawn' && meeting.state === 'scheduled';

/** What they have not heard yet: the meeting itself, a change, that it is cancelled, or that they are not to come. */
function saidTo({ invitation }: Invitee, letter: InvitationLetter, saying: Saying): Said {
  if (invitation?.standing === 'withdrawn') return withdrawnSaid(letter, saying);
  if (letter.meeting.state === 'cancelled') return cancelledSaid(letter.person.name, letter.meeting, saying);
  if (invitation?.news === 'to-tell') return changedSaid(letter, saying, { wasAt: null, answering: 'call' });
  return invitationSaid(letter, saying, 'call');
}

const slipIn = ({ t }: Saying): PrintedLetter['slip'] => ({
  title: t('letters.slipTitle'),
  answers: (['yes', 'maybe', 'no'] as const).map((reply) => t(`letters.slip.${reply}`)),
  needs: t('letters.slipNeeds'),
  back: t('letters.slipBack'),
});
