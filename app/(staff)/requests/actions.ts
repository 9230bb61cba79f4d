'use server';

import { act } from '@/app/_request/act';
import { withParams } from '@/components/ui/lists';
import { answer, noteTold } from '@/domain/requests/answer-commands';
import { ask, withdraw } from '@/domain/requests/commands';

/** Who is to have a seat gets it next; else the list says that the answer is on its way. */
export const answerRequest = act(answer, {
  goTo: ({ id, seatAt }) =>
    seatAt === null
      ? withParams('/requests', {}, { answered: id })
      : withParams(
          `/groups/${seatAt.groupId}/seats/${seatAt.seatId ?? 'new'}`,
          {},
          { person: seatAt.personId, from: seatAt.from },
        ),
});
export const noteRequestTold = act(noteTold, { goTo: () => '/requests?told=yes' });
export const withdrawForThem = act(withdraw, { goTo: () => '/requests' });
export const askForThem = act(ask, { goTo: () => '/requests?asked=yes' });
