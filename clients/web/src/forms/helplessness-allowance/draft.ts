import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { parseDate as parseCalendarDate } from '@internationalized/date';
import type {
  ClaimFormInput,
  HelplessnessDegree,
  HelplessnessPlace,
  IntensiveCareDegree,
  Quarter,
} from '../../graphql/__generated__/types.ts';
import { listOf, memberOf, textOf, typed } from '../claim/typed.ts';

/** Nights one after the other at one place, as they are typed. */
export interface StayDraft {
  /** Names the stay on the page while others come and go. */
  readonly key: string;
  readonly firstNight: string;
  readonly lastNight: string;
  readonly place: HelplessnessPlace | '';
  readonly helplessnessDegree: HelplessnessDegree | '';
  readonly intensiveCareDegree: IntensiveCareDegree | '';
}

/** Form 318.632.2 as it is typed: text everywhere, so that nothing a person writes is lost. */
export interface HelplessnessDraft {
  readonly year: string;
  readonly quarter: Quarter | '';
  /** Whether the right begins or ends within the quarter: two dates are asked then. */
  readonly isPartial: boolean;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly stays: readonly StayDraft[];
}

export const quarters: readonly Quarter[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** In the order of the guide: at home, in a care home, in hospital. */
export const places: readonly HelplessnessPlace[] = [
  'AT_HOME',
  'CARE_HOME_PAID',
  'CARE_HOME_OWN_COST',
  'HOSPITAL',
];

export const helplessnessDegrees: readonly HelplessnessDegree[] = ['SLIGHT', 'MODERATE', 'SEVERE'];

export const intensiveCareDegrees: readonly IntensiveCareDegree[] = [
  'NONE',
  'FOUR_HOURS',
  'SIX_HOURS',
  'EIGHT_HOURS',
];

/** How many stays one form may have. */
export const mostStays = 50;

/** The first year of which the counter knows the rates. */
const firstYear = 2019;

/** The years that can be chosen, the newest first. */
export function yearsUntil(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: year - firstYear + 1 }, (_, back) => String(year - back));
}

/** The quarter that ended last: it is the one that is invoiced most often. */
export function blankHelplessness(today: string): HelplessnessDraft {
  const { year, month } = parseCalendarDate(today).subtract({ months: 3 });
  return {
    year: String(year),
    quarter: quarters[Math.floor((month - 1) / 3)] ?? '',
    isPartial: false,
    periodStart: '',
    periodEnd: '',
    stays: [blankStay()],
  };
}

export function blankStay(): StayDraft {
  return {
    key: crypto.randomUUID(),
    firstNight: '',
    lastNight: '',
    place: '',
    helplessnessDegree: '',
    intensiveCareDegree: '',
  };
}

/** The stay after another one: it begins the night after, and the degrees stay as they were decided. */
export function stayAfter(former: StayDraft | undefined): StayDraft {
  if (!former) return blankStay();
  const last = parseDate(former.lastNight);
  const { helplessnessDegree, intensiveCareDegree } = former;
  return {
    ...blankStay(),
    firstNight: last.ok ? formatDate(parseCalendarDate(last.value).add({ days: 1 }).toString() as Day) : '',
    helplessnessDegree,
    intensiveCareDegree,
  };
}

/** Whether nothing was typed for a stay. */
export function isBlankStay(stay: StayDraft): boolean {
  return Object.entries(stay).every(([name, text]) => name === 'key' || text === '');
}

/** Whether a stay says all that it has to, so that one line can stand for it. Whether it is right, the server says. */
export function isFilled(stay: StayDraft): boolean {
  return Object.values(stay).every((text) => text.trim() !== '');
}

/** What is sent. */
export function helplessnessInput(draft: HelplessnessDraft): ClaimFormInput {
  const { year, quarter, isPartial, periodStart, periodEnd, stays } = draft;
  return {
    helplessnessAllowance: {
      year: typed(year),
      quarter: chosen(quarter),
      periodStart: isPartial ? typed(periodStart) : null,
      periodEnd: isPartial ? typed(periodEnd) : null,
      stays: stays.map((stay) => ({
        firstNight: typed(stay.firstNight),
        lastNight: typed(stay.lastNight),
        place: chosen(stay.place),
        helplessnessDegree: chosen(stay.helplessnessDegree),
        intensiveCareDegree: chosen(stay.intensiveCareDegree),
      })),
    },
  };
}

function chosen<Value extends string>(value: Value | ''): Value | null {
  return value === '' ? null : value;
}

/** Reads what was typed before; null when nothing was. */
export function readHelplessness(typedBefore: unknown): HelplessnessDraft | null {
  if (typeof typedBefore !== 'object' || typedBefore === null) return null;
  const periodStart = textOf(typedBefore, 'periodStart');
  const periodEnd = textOf(typedBefore, 'periodEnd');
  return {
    year: textOf(typedBefore, 'year'),
    quarter: oneOf(quarters, memberOf(typedBefore, 'quarter')),
    isPartial: periodStart !== '' || periodEnd !== '',
    periodStart,
    periodEnd,
    stays: listOf(typedBefore, 'stays').map((stay) => ({
      key: crypto.randomUUID(),
      firstNight: textOf(stay, 'firstNight'),
      lastNight: textOf(stay, 'lastNight'),
      place: oneOf(places, memberOf(stay, 'place')),
      helplessnessDegree: oneOf(helplessnessDegrees, memberOf(stay, 'helplessnessDegree')),
      intensiveCareDegree: oneOf(intensiveCareDegrees, memberOf(stay, 'intensiveCareDegree')),
    })),
  };
}

/** The value of a list that a text names; empty when it names none. */
export function oneOf<Value extends string>(values: readonly Value[], text: unknown): Value | '' {
  return values.find((value) => value === text) ?? '';
}
