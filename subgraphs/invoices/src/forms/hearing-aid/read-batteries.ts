import { cleaned, type Field, isGiven, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import { totalOf } from '../../claims/claim-line.ts';
import { requiredChoice } from '../fields.ts';
import type { FormGround } from '../form-room.ts';
import { ageOn } from './age.ts';
import { hearingAidProblems } from './hearing-aid.problems.ts';
import {
  type Batteries,
  type BatteriesEntry,
  type Devices,
  devices as devicesOffered,
} from './hearing-aid.ts';
import { batteriesLine, batteriesSum, firstDayOf, lastDayOf } from './hearing-aid-lines.ts';
import { dayAt, fieldOf, rateOn, type SectionReading } from './section-reading.ts';

const fromField = fieldOf('batteries', 'fromYear');

/** Reads « Batteries par an »: one line for each calendar year, the first and the last included. */
export function readBatteries(typed: BatteriesEntry, ground: FormGround): SectionReading<Batteries> {
  const years = readYears(typed, ground);
  const devices = requiredChoice(
    typed.devices,
    fieldOf('batteries', 'devices'),
    devicesOffered,
    ground.report,
  );
  // A lump sum is the year's own until it is over: its right can't lapse earlier than that of its last day.
  const day = dayAt(fromField, years && lastDayOf(years.fromYear));
  const lines = years && devices ? batteriesLines(years, devices, ground) : null;
  if (!years || !devices || !lines) return { amountMinor: null, day, content: null };
  return { amountMinor: totalOf(lines), day, content: { said: { ...years, devices }, lines } };
}

type Years = Pick<Batteries, 'fromYear' | 'toYear'>;

/**
 * The lump sum is due for a whole calendar year, so the first of January decides for all of it: which rate holds, and whether a
 * child's is due. Who turns 18 in the course of a year is a child for that year, on 1 January itself an adult.
 */
function batteriesLines({ fromYear, toYear }: Years, devices: Devices, ground: FormGround) {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const lines = [];
  for (const year of years) {
    const firstDay = firstDayOf(year);
    const age = ageOn(ground.birthDate, firstDay);
    if (age === null) return null;
    const sum = batteriesSum(devices, age);
    const rate = rateOn(firstDay, sum, fromField, ground);
    if (rate === null) return null;
    lines.push(batteriesLine(year, sum, rate));
  }
  return lines;
}

/** The first and the last year: one year when no last one was typed. */
function readYears(typed: BatteriesEntry, { today, report }: FormGround): Years | null {
  const thisYear = Number(today.slice(0, 4));
  const toField = fieldOf('batteries', 'toYear');
  const fromYear = readYear(typed.fromYear, fromField, thisYear, report);
  const isOneYear = !cleaned(typed.toYear);
  const toYear = isOneYear ? fromYear : readYear(typed.toYear, toField, thisYear, report);
  if (fromYear === null || toYear === null) return null;
  if (toYear >= fromYear) return { fromYear, toYear };
  report(hearingAidProblems.HEARING_AID_YEARS_REVERSED, toField.path);
  return null;
}

function readYear(typed: Typed, field: Field, thisYear: number, report: Report): number | null {
  if (!isGiven(typed, field, report)) return null;
  const text = cleaned(typed);
  if (!/^[12]\d{3}$/.test(text)) {
    report(hearingAidProblems.HEARING_AID_YEAR_MALFORMED, field.path, { label: field.label });
    return null;
  }
  const year = Number(text);
  if (year <= thisYear) return year;
  report(hearingAidProblems.HEARING_AID_YEAR_IN_FUTURE, field.path, { label: field.label, thisYear });
  return null;
}
