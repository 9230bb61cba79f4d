import { addDays, type Day, monthsBefore } from '../calendar';

/** The first day of the months that end on a day, both inclusive: 12 months to 31 October begin on 1 November. */
export const startOfMonths = (today: Day, months = 12): Day => monthsBefore(addDays(today, 1), months);
