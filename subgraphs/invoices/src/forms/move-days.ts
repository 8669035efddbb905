import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';

/** How the days of a form move to another month. What can't be read stays as it was typed: the form says what is wrong with it. */
export interface Move {
  /** How many months later; below zero for earlier. */
  readonly months: number;
  /** The same day of the month, or the last one where the month is shorter: from 31 January to 28 February. */
  day(typed: Typed): Typed;
  /** From a first to a last day. Whole months stay whole, though they are longer or shorter then. */
  period(start: Typed, end: Typed): { readonly start: Typed; readonly end: Typed };
  /** Single days in their order, each once: those that the month doesn't have are gone. */
  days(typed: readonly Typed[] | null | undefined): readonly string[];
}

export function moveBy(months: number): Move {
  const day = (typed: Typed): Typed => {
    const parsed = readDay(typed);
    return parsed ? written(parsed.add({ months })) : typed;
  };
  return {
    months,
    day,
    period(start, end) {
      const last = readDay(end);
      const isWhole = readDay(start)?.day === 1 && last?.day === last?.daysInMonth;
      if (!last || !isWhole) return { start: day(start), end: day(end) };
      const then = last.add({ months });
      return { start: day(start), end: written(then.with({ day: then.daysInMonth })) };
    },
    days: (typed) =>
      (typed ?? []).flatMap((one) => {
        const parsed = readDay(one);
        const then = parsed?.add({ months });
        return then && then.day === parsed?.day ? [then.toString()] : [];
      }),
  };
}

function readDay(typed: Typed): Temporal.PlainDate | null {
  const parsed = parseDate(cleaned(typed));
  return parsed.ok ? Temporal.PlainDate.from(parsed.value) : null;
}

/** As a person writes it: `28.02.2027`. */
function written(day: Temporal.PlainDate): string {
  return formatDate(day.toString() as Day);
}

/** A claim that is made again for other days, as its form sees it. */
export interface FormRepeat<Entry> {
  /** How its days move: by months, or by whole quarters. */
  readonly unit: 'MONTH' | 'QUARTER';
  /** What was typed, moved. What belongs to the former days alone is left out. */
  move(entry: Entry, move: Move): Entry;
  /** Members that the person has to look at, since they were carried over or left out: `servedOn`. */
  readonly toCheck: readonly string[];
}
