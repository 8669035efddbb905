import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import { tidyMoney } from '../../forms/fields/tidy.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';

/** A line that an officer reduces, as he types it. */
export interface Reduction {
  /** The line's place in the claim, from 1. */
  readonly position: number;
  readonly amount: string;
  readonly reason: string;
}

/** The lines of a claim, as far as their amounts go. */
type Lines = readonly { readonly position: number; readonly amount: AmountOfMoney }[];

/** The line that is reduced or granted in full again; the others stay. They are sent in the order of the claim. */
export function toggled(reductions: readonly Reduction[], position: number): readonly Reduction[] {
  const others = reductions.filter((one) => one.position !== position);
  if (others.length < reductions.length) return others;
  return [...others, { position, amount: '', reason: '' }].sort((a, b) => a.position - b.position);
}

/** What would be paid as it is typed: a line whose amount can't be read yet counts as asked. */
export function grantedSum(lines: Lines, reductions: readonly Reduction[]): AmountOfMoney {
  const minor = lines.map(({ position, amount }) => {
    const typed = reductions.find((one) => one.position === position);
    return (typed && minorOf(typed.amount)) ?? minorOf(amount.amount) ?? 0n;
  });
  return { amount: toDecimalString(minor.reduce((sum, one) => sum + one, 0n)), currency: 'CHF' };
}

/** Whether one amount is larger than another. */
export function isAbove(one: AmountOfMoney, other: AmountOfMoney): boolean {
  return (minorOf(one.amount) ?? 0n) > (minorOf(other.amount) ?? 0n);
}

function minorOf(text: string): bigint | null {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.value : null;
}

/** Whether something is missing at one of them. */
export function isIncomplete(reductions: readonly Reduction[]): boolean {
  return reductions.some(({ amount, reason }) => amount.trim() === '' || reason.trim() === '');
}

/** Whether two say the same: leaving a field tidies its amount, and changes nothing. */
export function saySame(some: readonly Reduction[], others: readonly Reduction[]): boolean {
  const said = (all: readonly Reduction[]) =>
    JSON.stringify(all.map(({ amount, ...one }) => ({ ...one, amount: tidyMoney(amount) })));
  return said(some) === said(others);
}
