import { stampOf } from '../stamp';

/** The mark of a paper as its form is filled with it. */
export const paperStamp = ({
  title,
  link,
  sentOn,
}: {
  title: string;
  link: string | null;
  sentOn: string | null;
}): string => stampOf([title, link, sentOn]);
