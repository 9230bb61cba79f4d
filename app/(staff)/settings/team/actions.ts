'use server';

import { act } from '@/app/_request/act';
import { changeTeam } from '@/domain/settings/team-commands';

export const saveTeam = act(changeTeam, { goTo: () => '/settings/team?saved=1' });
