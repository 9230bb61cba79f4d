'use server';

import { act } from '@/app/_request/act';
import { changeMine } from '@/domain/advisors/own-details-commands';
import { notePreparation } from '@/domain/attendance/preparation-commands';
import { pauseMail, resumeMail } from '@/domain/notifications/pause-commands';
import { confirm, dispute, say } from '@/domain/remarks/commands';
import { markRead } from '@/domain/remarks/settle-commands';

const SENT = '/my/remarks?sent=yes';

export const confirmRecord = act(confirm);
export const disputeRecord = act(dispute, { goTo: () => SENT });
export const sayOfRecord = act(say, { goTo: () => SENT });
export const noteMyPreparation = act(notePreparation);
export const markAnswerRead = act(markRead);
export const pauseMyMail = act(pauseMail, { goTo: () => '/my/about-me?saved=yes#mail' });
export const resumeMyMail = act(resumeMail, { goTo: () => '/my/about-me?saved=yes#mail' });
export const changeMyDetails = act(changeMine, { goTo: () => '/my/about-me?saved=yes' });
