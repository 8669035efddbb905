import { cleaned, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import { parseHours } from '@guichet/schema/scalars/hours.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { type ClaimLine, lineAmount, pieces } from '../../claims/claim-line.ts';
import { tariffProblems } from '../../tariffs/tariff.problems.ts';
import { tariffTitles } from '../../tariffs/tariff.wording.ts';
import type { TariffCode } from '../../tariffs/tariffs.ts';
import type { FormGround, TypedAmount } from '../form-room.ts';
import { type AssistanceEntry, assistancePlace, type RowName, rowKinds } from './assistance.ts';
import { type AssistanceFieldName, assistanceField } from './assistance.wording.ts';
import type { InvoicedMonth } from './invoiced-month.ts';

/** What rows are read with: the ground, and the month as far as it can be read. */
export interface RowGround extends Pick<FormGround, 'tariffs' | 'report' | 'warn'> {
  readonly month: InvoicedMonth | null;
}

/** A row that asks for something. */
export interface RowReading extends TypedAmount {
  readonly name: RowName;
  /** Null as long as something is wrong with it. */
  readonly line: ClaimLine | null;
}

/** A figure that may be left out. What is not asked was left empty, or is zero; what can't be read is asked, and null. */
export interface Figure {
  readonly isAsked: boolean;
  readonly value: bigint | null;
}

export function readFigure(
  typed: Typed,
  name: AssistanceFieldName,
  parse: (text: string) => Parsed<bigint>,
  { report }: Pick<RowGround, 'report'>,
): Figure {
  if (!cleaned(typed)) return { isAsked: false, value: null };
  const value = requiredValue(typed, assistanceField(name), parse, report);
  return { isAsked: value !== 0n, value };
}

/** Rows 1 and 2: hours at the rate of the month. */
export function readHours(
  entry: AssistanceEntry,
  name: 'hours' | 'qualifiedHours',
  ground: RowGround,
): readonly RowReading[] {
  const hours = readFigure(entry[name], name, parseHours, ground);
  if (!hours.isAsked) return [];
  const rate = rateOf(name === 'hours' ? 'ASSISTANCE_HOUR' : 'ASSISTANCE_QUALIFIED_HOUR', ground);
  return [row(name, { quantity: hours.value, rate }, ground)];
}

/** Rows 5 to 7: a sum as the person computed it. */
export function readSum(
  entry: AssistanceEntry,
  name: 'sickPay' | 'preventedPay' | 'advance',
  ground: RowGround,
): readonly RowReading[] {
  const sum = readFigure(entry[name], name, parseMoney, ground);
  return sum.isAsked ? [row(name, { quantity: pieces(1), rate: sum.value }, ground)] : [];
}

/** A rate of the month in centimes; null as long as the month can't be read, and when the counter knows none for it. */
export function rateOf(code: TariffCode, { month, tariffs, report }: RowGround): bigint | null {
  if (month === null) return null;
  const rate = tariffs.amountOf(code, month.first);
  if (rate === null)
    report(tariffProblems.TARIFF_NOT_KNOWN, assistanceField('month').path, {
      title: tariffTitles[code],
      day: formatDate(month.first as Day),
    });
  return rate;
}

/** A row out of its two figures. An advance is for the whole month; everything else was provided until it ended, or until today. */
export function row(
  name: RowName,
  { quantity, rate, variant = null }: RowFigures,
  { month }: Pick<RowGround, 'month'>,
): RowReading {
  const path = [...assistancePlace, name];
  const amountMinor = quantity === null || rate === null ? null : lineAmount(quantity, rate);
  if (quantity === null || rate === null || amountMinor === null || month === null)
    return { name, path, amountMinor, line: null };
  const until = name === 'advance' ? month.last : (month.servedUntil ?? month.last);
  return {
    name,
    path,
    amountMinor,
    line: {
      kind: rowKinds[name],
      variant,
      servedOn: month.first,
      servedUntil: until === month.first ? null : until,
      description: '',
      quantity,
      unitPriceMinor: rate,
      tariffPosition: null,
      amountMinor,
    },
  };
}

interface RowFigures {
  /** In ten-thousandths. */
  readonly quantity: bigint | null;
  /** In centimes, for one. */
  readonly rate: bigint | null;
  readonly variant?: string | null;
}
