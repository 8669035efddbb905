import { cleaned } from '@guichet/chassis/problems/fields.ts';
import type { FormRepeat, Move } from '../move-days.ts';
import {
  type HelplessnessAllowanceEntry,
  type HelplessnessStayEntry,
  quarters,
} from './helplessness-allowance.ts';

/** The allowance is invoiced a quarter at a time: the same stays, so many quarters later. */
export const repeatHelplessnessAllowance: FormRepeat<HelplessnessAllowanceEntry> = {
  unit: 'QUARTER',
  move: ({ year, quarter, periodStart, periodEnd, stays }, move) => {
    const { start, end } = move.period(periodStart, periodEnd);
    return {
      ...quarterAfter({ year, quarter }, move.months / 3),
      periodStart: start,
      periodEnd: end,
      stays: stays?.map((stay) => stay && moveStay(stay, move)) ?? null,
    };
  },
  toCheck: ['year', 'quarter', 'periodStart', 'periodEnd', 'firstNight', 'lastNight'],
};

function moveStay(stay: HelplessnessStayEntry, move: Move): HelplessnessStayEntry {
  const { start, end } = move.period(stay.firstNight, stay.lastNight);
  return { ...stay, firstNight: start, lastNight: end };
}

function quarterAfter(
  { year, quarter }: Pick<HelplessnessAllowanceEntry, 'year' | 'quarter'>,
  by: number,
): Pick<HelplessnessAllowanceEntry, 'year' | 'quarter'> {
  const names: readonly string[] = quarters;
  const place = names.indexOf(cleaned(quarter));
  if (place === -1 || !/^\d{4}$/.test(cleaned(year))) return { year, quarter };
  const count = Number(cleaned(year)) * quarters.length + place + by;
  return {
    year: `${Math.floor(count / quarters.length)}`,
    quarter: quarters[count % quarters.length] ?? null,
  };
}
