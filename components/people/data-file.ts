import { formatDay, formatMinutes, formatMoment, formatMoney } from '@/components/format';
import type { Translate } from '@/components/translate';
import type { DataRow, OwnData } from '@/domain/advisors/own-data';
import { isRealDay } from '@/domain/calendar';
import type { Language } from '@/domain/people/words';

type Told = { t: Translate; locale: Language; timeZone: string };
type Head = { title: string; made: string };
type Value = DataRow[string];

/** The lists whose words stand in a column. */
const LISTS: Readonly<Record<string, string>> = {
  language: 'languages',
  prefers: 'contactChannels',
  shares: 'contactChannels',
  recruitedThrough: 'recruitedThrough',
  advisorKind: 'advisorKinds',
  sector: 'sectors',
  absence: 'absenceKinds',
  onboardingStep: 'onboardingSteps',
  need: 'accessNeeds',
  role: 'memberRoles',
  seatClass: 'seatClasses',
  reply: 'replies',
  replyReason: 'replyReasons',
  replyMode: 'replyModes',
  replyChannel: 'replyChannels',
  invitationStep: 'invitationSteps',
  leaveOutReason: 'leaveOutReasons',
  requestAnswer: 'requestAnswers',
  refusalReason: 'refusalReasons',
  origin: 'origins',
  attendance: 'attendances',
  storyKind: 'storyKinds',
  choice: 'choices',
  suggestionStep: 'suggestionSteps',
  decision: 'decisions',
  notAdoptedReason: 'notAdoptedReasons',
  toldChannel: 'toldChannels',
  contribution: 'contributionKinds',
  expense: 'expenseKinds',
  honorariumState: 'honorariumStates',
  rule: 'flagRules',
  remarkKind: 'remarkKinds',
  remarkSubject: 'remarkSubjects',
  actingChannel: 'actingChannels',
  settlement: 'settlements',
  officeRole: 'roles',
};

/** Everything on record of one person as one page that needs nothing else: no script, no address, nothing to fetch. */
export function dataPage(data: OwnData, { title, made }: Head, told: Told): string {
  const sections = data
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, rows }) => {
      const name = told.t(`data.section-${section}`);
      return `<section><h2>${escaped(name)}</h2>${rows.map((row) => list(row, told)).join('')}</section>`;
    });
  return `<!DOCTYPE html><html lang="${told.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1><p>${escaped(made)}</p>${sections.join('')}</main></body></html>`;
}

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:24px 16px}h1,h2{font-family:Georgia,serif;line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid}dl{margin:0;padding:12px 0;border-bottom:1px solid #999;overflow-wrap:anywhere;white-space:pre-line}dl div{display:flex;flex-wrap:wrap;gap:0 12px}dt{flex:0 0 11rem;opacity:.75}dd{flex:1 1 16rem;margin:0}';

function list(row: DataRow, told: Told): string {
  const pairs = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  const words = pairs.map(
    ([column, value]) =>
      `<div><dt>${escaped(labelOf(column, told))}</dt><dd>${escaped(valueInWords(column, value, told))}</dd></div>`,
  );
  return `<dl>${words.join('')}</dl>`;
}

type Key = Parameters<Translate>[0];

/** A message that may not be there: what is not put into words stands as it is kept. */
const worded = (key: string, { t }: Told, otherwise: string): string => (t.has(key as Key) ? t(key as Key) : otherwise);

const labelOf = (column: string, told: Told): string => worded(`data.column-${column}`, told, column);

function valueInWords(column: string, value: Value, told: Told): string {
  const { locale, timeZone } = told;
  const text = String(value);
  if (typeof value === 'number') {
    if (/[cC]ents$/.test(column)) return formatMoney(value, locale);
    if (/^minutes$|Minutes$/.test(column)) return formatMinutes(value, locale);
    if (/^at$|At$/.test(column)) return formatMoment(value, timeZone, locale);
  }
  if (isRealDay(text)) return formatDay(text, locale);
  const name = LISTS[column];
  return name === undefined ? text : worded(`words.${name}.${text}`, told, text);
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that a page shows as it is. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
