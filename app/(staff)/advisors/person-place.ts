import type { Hat } from '@/domain/people/words';

/** A person's page, by the hat that tells most of them. */
export const pageOfPerson = ({ id, hat }: { id: string; hat: Hat }): string =>
  hat === 'advisor' ? `/advisors/${id}` : `/partners/${id}`;
