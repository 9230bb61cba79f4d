'use server';

import { act } from '@/app/_request/act';
import { changeSeat, correctSeat } from '@/domain/seats/change-commands';
import { addSeat, closeSeat, reopenSeat } from '@/domain/seats/commands';
import { fill } from '@/domain/seats/fill-commands';
import { changeRole, changeTerm, takeBack, vacate } from '@/domain/seats/member-commands';

type Place = { groupId: string; seatId: string };
const toGroup = ({ groupId }: { groupId: string }): string => `/groups/${groupId}#seats`;
const toMore = ({ groupId, seatId, count }: Place & { count: number }): string =>
  `/groups/${groupId}/seats/new?added=${seatId}&count=${count}`;
const toSeat = ({ groupId, seatId }: Place): string => `/groups/${groupId}/seats/${seatId}`;

export const addSeatOf = act(addSeat, { goTo: toMore });
export const fillOf = act(fill, { goTo: toGroup });
export const changeSeatOf = act(changeSeat, { goTo: toSeat });
export const correctSeatOf = act(correctSeat, { goTo: toSeat });
export const closeSeatOf = act(closeSeat, { goTo: toGroup });
export const reopenSeatOf = act(reopenSeat, { goTo: toSeat });
export const vacateOf = act(vacate, { goTo: toSeat });
export const changeRoleOf = act(changeRole, { goTo: toSeat });
export const changeTermOf = act(changeTerm, { goTo: toSeat });
export const takeBackOf = act(takeBack, { goTo: toSeat });
