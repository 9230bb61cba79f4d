import type { Day } from '../../calendar';
import { tidyName } from '../../people/names';
import type { Choices } from '../lexicon/choices';
import type { Recognized } from '../recognize/sheets';
import type { GroupRef } from '../seated-drafts';
import { type Cell, cellText, columnLetters, isBlank, type Place, type Problem, problem } from '../sheet';
import { readChoice } from '../written/choice';
import { readDay, readMonth } from '../written/day';

/** Thrown inside an importer when a row cannot be taken; it carries what is listed as refused. */
export class RowRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

const NOTHING = /^(n\/?a|none|tbd|tbc|pending|unknown|\?+|-+|–|—|s\.?o\.?|aucune?|en attente|inconnue?|à venir)$/i;

/** One row of a recognized sheet, read by the meaning of its columns. */
export class Row {
  constructor(
    readonly recognized: Recognized,
    readonly index: number,
    readonly warnings: Problem[],
    /** The last title row above, and the last group named in a merged column. */
    readonly above: { title: string | null; group: string | null } = { title: null, group: null },
  ) {}

  cell(field: string): Cell {
    const column = this.recognized.columns.find((c) => c.field === field);
    return column ? (this.recognized.sheet.rows[this.index]?.[column.index] ?? null) : null;
  }

  where(field?: string): Place {
    const { sheet, columns } = this.recognized;
    const place = { file: sheet.file, sheet: sheet.name, row: this.index + 1 };
    const column = columns.find((c) => c.field === field);
    return column ? { ...place, column: column.header || columnLetters(column.index) } : place;
  }

  refused(field: string, reason: string): RowRefused {
    return new RowRefused(problem(this.where(field), this.cell(field), reason));
  }

  warn(field: string, reason: string): void {
    this.warnings.push(problem(this.where(field), this.cell(field), reason));
  }

  /** The text of a cell; null when it is blank or says there is nothing ("n/a", "–"). */
  text(field: string): string | null {
    const text = cellText(this.cell(field));
    return text === '' || NOTHING.test(text) ? null : text;
  }

  required(field: string): string {
    const text = this.text(field);
    if (text === null) throw this.refused(field, 'missing');
    return text;
  }

  /** The person's name, from one column or two, turned the right way round. */
  name(): string | null {
    const first = this.text('firstName');
    const last = this.text('lastName');
    const whole = this.text('name');
    if (whole !== null && (first === null || last !== null)) {
      return tidyName(last !== null && first === null ? `${whole} ${last}` : whole);
    }
    const joined = [first, last ?? whole].filter((part) => part !== null).join(' ');
    return joined === '' ? null : tidyName(joined);
  }

  requiredName(): string {
    const name = this.name();
    if (name === null) throw this.refused('name', 'missing');
    return name;
  }

  /** A day; a bad one refuses the row. */
  day(field: string): Day | null {
    if (this.text(field) === null) return null;
    const read = readDay(this.cell(field), this.recognized.dayFirst);
    if ('problem' in read) throw this.refused(field, read.problem);
    return read.day;
  }

  requiredDay(field: string): Day {
    const day = this.day(field);
    if (day === null) throw this.refused(field, 'missing');
    return day;
  }

  /** A day that may be known only by its month or year ("March 2024"): its first day, with a warning. */
  looseDay(field: string): Day | null {
    const month = readMonth(cellText(this.cell(field)));
    if (month === null) return this.day(field);
    this.warn(field, 'day-assumed');
    return month;
  }

  /** The word a cell stands for; null when blank, a warning when it is not known. */
  choice<Word extends string>(field: string, choices: Choices<Word>): Word | null {
    if (isBlank(this.cell(field))) return null;
    const word = readChoice(this.cell(field), choices, this.recognized.words[field]);
    if (word === null) this.warn(field, 'unknown-word');
    return word;
  }

  group(): GroupRef {
    const hints = [...(this.above.title ? [this.above.title] : []), ...this.recognized.groupHints];
    const written = this.text('group') ?? this.above.group ?? this.recognized.group ?? null;
    return { written, hints, column: this.where('group').column ?? '' };
  }
}
