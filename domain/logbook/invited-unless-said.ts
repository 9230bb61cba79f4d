import { rowsOf } from './field-names';
import { textOf, type Written } from './written';

/** Regrets are sent by who was invited; an absence without a word leaves open whether they were. */
const speaksOfAnInvitation = (attendance: string): boolean => attendance !== '' && attendance !== 'absent-without-word';

/**
 * The fields as posted, where whoever came or sent regrets was invited unless the page says otherwise. Who stayed
 * away without a word may never have been asked: that has to be said.
 */
export function invitedUnlessSaid(posted: Written): Written {
  const unsaid = rowsOf(posted, 'people')
    .map((id) => `people.${id}`)
    .filter((at) => textOf(posted, `${at}.origin`) === '' && speaksOfAnInvitation(textOf(posted, `${at}.attendance`)));
  return { ...posted, ...Object.fromEntries(unsaid.map((at) => [`${at}.origin`, 'invited'])) };
}
