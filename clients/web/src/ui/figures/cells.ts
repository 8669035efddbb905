import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { type AmountOfMoney, moneyText } from '../amount.tsx';
import { writtenDay } from '../dates.ts';

/** What stands in a table's cell: for the eye, and for a spreadsheet. */
export interface FigureCell {
  readonly text: string;
  readonly sheet: string;
}

const nothing: FigureCell = { text: '–', sheet: '' };

export const countCell = (count: number): FigureCell => ({ text: String(count), sheet: String(count) });

export const textCell = (text: string): FigureCell => ({ text, sheet: text });

/** A day as it is written in Switzerland, 02.09.2024, which a spreadsheet reads as a day. */
export const dayCell = (day: string | null): FigureCell =>
  day === null ? nothing : textCell(writtenDay(day));

/** An exact decimal: on the page to one decimal, half a tenth up; in a spreadsheet whole and with a comma. */
export function daysCell(days: string | null): FigureCell {
  return days === null ? nothing : { text: tenths(days), sheet: withComma(days) };
}

/** An amount without its currency, which the column's head names. */
export function moneyCell(money: AmountOfMoney | null): FigureCell {
  if (money === null) return nothing;
  const text = moneyText(money);
  return { text: text.slice(0, -money.currency.length).trimEnd(), sheet: withComma(money.amount) };
}

/** « 3.45 » as « 3.5 »: reckoned in whole hundredths, so that no half is lost. */
export function tenths(days: string): string {
  const hundredths = parseMoney(days);
  if (!hundredths.ok) return days;
  const rounded = (hundredths.value + 5n) / 10n;
  return `${rounded / 10n}.${rounded % 10n}`;
}

function withComma(decimal: string): string {
  return decimal.replace('.', ',');
}
