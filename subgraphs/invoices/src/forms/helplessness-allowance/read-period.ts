import {
  cleaned,
  type Field,
  isGiven,
  type Report,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { requiredChoice } from '../fields.ts';
import type { FormGround } from '../form-room.ts';
import { helplessnessProblems } from './helplessness-allowance.problems.ts';
import {
  type HelplessnessAllowanceEntry,
  helplessnessPlace,
  type Period,
  quarters,
} from './helplessness-allowance.ts';
import { helplessnessLabels } from './helplessness-allowance.wording.ts';

/** Reads the accounting period: a quarter that has begun, or the part of it in which there is a right. Null when it is refused. */
export function readPeriod(entry: HelplessnessAllowanceEntry, ground: FormGround): Period | null {
  const quarter = readQuarter(entry, ground);
  const start = readBound(entry.periodStart, at('periodStart'), quarter, ground);
  const end = readBound(entry.periodEnd, at('periodEnd'), quarter, ground);
  if (!quarter || start.isRefused || end.isRefused) return null;
  const period = { start: start.day ?? quarter.start, end: end.day ?? quarter.end };
  if (period.start <= period.end) return period;
  ground.report(helplessnessProblems.HELPLESSNESS_END_BEFORE_START, at('periodEnd').path);
  return null;
}

function readQuarter(entry: HelplessnessAllowanceEntry, { today, report }: FormGround): Period | null {
  const newYear = readNewYear(entry.year, report);
  const quarter = requiredChoice(entry.quarter, at('quarter'), quarters, report);
  if (newYear === null || quarter === null) return null;
  const first = Temporal.PlainDate.from(newYear).add({ months: 3 * quarters.indexOf(quarter) });
  const period = {
    start: first.toString(),
    end: first.add({ months: 3 }).subtract({ days: 1 }).toString(),
  };
  if (period.start <= today) return period;
  report(helplessnessProblems.HELPLESSNESS_QUARTER_NOT_BEGUN, at('quarter').path);
  return null;
}

/** The first day of the year that was typed. */
function readNewYear(typed: Typed, report: Report): Day | null {
  const field = at('year');
  if (!isGiven(typed, field, report)) return null;
  const day = parseDate(`${cleaned(typed)}-01-01`);
  if (day.ok) return day.value;
  report(helplessnessProblems.HELPLESSNESS_YEAR_MALFORMED, field.path, { label: field.label });
  return null;
}

/** A day within the quarter; none when nothing was typed, since the quarter's own holds then. */
function readBound(typed: Typed, field: Field, quarter: Period | null, { report }: FormGround) {
  if (!cleaned(typed)) return { day: null, isRefused: false };
  const day = requiredValue(typed, field, parseDate, report);
  if (day === null || !quarter) return { day, isRefused: day === null };
  const isRefused = day < quarter.start || day > quarter.end;
  if (isRefused)
    report(helplessnessProblems.HELPLESSNESS_DAY_OUTSIDE_QUARTER, field.path, {
      start: formatDate(quarter.start as Day),
      end: formatDate(quarter.end as Day),
    });
  return { day, isRefused };
}

function at(name: 'year' | 'quarter' | 'periodStart' | 'periodEnd'): Field {
  return { path: [...helplessnessPlace, name], label: helplessnessLabels[name] };
}
