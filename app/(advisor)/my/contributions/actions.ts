'use server';

import { act } from '@/app/_request/act';
import { say } from '@/domain/contributions/commands';

export const sayWhatIGave = act(say, { goTo: () => '/my/contributions?saved=yes' });
