'use server';

import { act } from '@/app/_request/act';
import { notePreparation } from '@/domain/attendance/preparation-commands';
import { confirm, dispute, say } from '@/domain/remarks/commands';
import { markRead, settle } from '@/domain/remarks/settle-commands';

export const settleRemark = act(settle);
export const noteAnswerRead = act(markRead);
export const confirmFor = act(confirm);
export const disputeFor = act(dispute);
export const sayFor = act(say);
export const notePreparationFor = act(notePreparation);
