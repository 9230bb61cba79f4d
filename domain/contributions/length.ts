const BARE_HOURS_AT_MOST = 24;

/**
 * A length of time as people write it, in whole minutes: 90 min, 1.5, 1,5 h, 1 h 30, 1:30. Null when it cannot be read.
 * A bare number is hours; one over a day was meant as minutes by many, so it is not read.
 */
export function minutesOf(written: string): number | null {
  const text = written
    .replace(/[\s\u00a0\u202f]+/g, '')
    .toLowerCase()
    .replace(/\.$/, '');
  return readings.map((read) => read(text)).find((minutes) => minutes !== null) ?? null;
}

const HOURS = '(?:h|hr|hrs|hour|hours|heure|heures)';
const MINUTES = '(?:m|min|mins|minute|minutes)';

const readings: readonly ((text: string) => number | null)[] = [
  // 90 min
  matching(`^(\\d{1,4})${MINUTES}$`, (minutes) => minutes),
  // 1 h 30, 1 h 30 min, 1:30
  matching(`^(\\d{1,3})(?:${HOURS}|:)(\\d{1,2})${MINUTES}?$`, (hours, minutes) =>
    minutes < 60 ? hours * 60 + minutes : null,
  ),
  // 1.5 h, 2 hours
  matching(`^(\\d{1,3}(?:[.,]\\d{1,2})?)${HOURS}$`, (hours) => Math.round(hours * 60)),
  // 1.5
  matching('^(\\d{1,3}(?:[.,]\\d{1,2})?)$', (hours) => (hours <= BARE_HOURS_AT_MOST ? Math.round(hours * 60) : null)),
];

function matching(pattern: string, minutes: (first: number, second: number) => number | null) {
  const shape = new RegExp(pattern);
  return (text: string): number | null => {
    const found = shape.exec(text);
    return found === null ? null : minutes(numberOf(found[1]), numberOf(found[2]));
  };
}

const numberOf = (digits = '0'): number => Number(digits.replace(',', '.'));
