'use server';

import { act } from '@/app/_request/act';
import { disablePerson, enablePerson } from '@/domain/access/people-commands';
import { liftRole } from '@/domain/settings/lift-commands';

export const liftTheirRole = act(liftRole);
export const closeTheirSignIn = act(disablePerson);
export const openTheirSignIn = act(enablePerson);
