import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import { quantityDecimals } from '../claims/claim-line.ts';

/** A day as it is written in Switzerland. */
export function dayText(day: string): string {
  return formatDate(day as Day);
}

/** From a first to a last day; one day alone when they are the same. */
export function periodText(start: string, end: string): string {
  return start === end ? dayText(start) : `${dayText(start)} – ${dayText(end)}`;
}

/** An amount in a column whose head names the currency. */
export function figure(minor: bigint): string {
  return formatMoney(minor, '').trim();
}

/** A quantity without zeros that say nothing. */
export function quantityFigure(quantity: bigint): string {
  return toPlainString({ units: quantity, scale: quantityDecimals }).replace(/\.?0+$/, '');
}
