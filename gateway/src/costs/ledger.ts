/** Beyond this nothing is told apart any more: it is refused whatever the limit. No sum or product gets larger. */
export const huge = Number.MAX_SAFE_INTEGER;

/** The values of an operation's variables, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number that is known, or the line of the ledger that will say it once the variables are. */
export type Amount = number | { readonly line: number };

/**
 * Writes down how a figure is computed from variables. Each line is computed once, so that what many parts of an operation
 * share, a fragment say, costs no more than it is long.
 */
export interface Ledger {
  plus(amounts: readonly Amount[]): Amount;
  times(one: Amount, other: Amount): Amount;
  most(amounts: readonly Amount[]): Amount;
  /** A whole number of zero or more that only the variables tell. */
  read(from: (variables: Variables) => number): Amount;
  /** Ends the ledger with its result. */
  close(result: Amount): (variables: Variables) => number;
}

type Line = (values: readonly number[], variables: Variables) => number;

export function openLedger(): Ledger {
  const lines: Line[] = [];
  const add = (line: Line): Amount => {
    lines.push(line);
    return { line: lines.length - 1 };
  };
  const amountOf = (amount: Amount, values: readonly number[]) =>
    typeof amount === 'number' ? amount : (values[amount.line] ?? huge);

  function fold(
    amounts: readonly Amount[],
    start: number,
    combine: (one: number, other: number) => number,
  ): Amount {
    const known = amounts.filter((amount) => typeof amount === 'number').reduce(combine, start);
    const open = amounts.filter((amount) => typeof amount !== 'number');
    if (open.length === 0) return known;
    return add((values) => open.reduce((sum, amount) => combine(sum, amountOf(amount, values)), known));
  }

  return {
    plus: (amounts) => fold(amounts, 0, (one, other) => clamp(one + other)),
    most: (amounts) => fold(amounts, 0, (one, other) => Math.max(one, other)),
    times: (one, other) =>
      one === 0 || other === 0 ? 0 : fold([one, other], 1, (left, right) => clamp(left * right)),
    read: (from) => add((_values, variables) => clamp(from(variables))),
    close: (result) => (variables) => {
      const values: number[] = [];
      for (const line of lines) values.push(line(values, variables));
      return amountOf(result, values);
    },
  };
}

/** Between zero and what is huge; what is no number at all is huge. */
export function clamp(figure: number): number {
  return figure >= 0 ? Math.min(figure, huge) : Number.isNaN(figure) ? huge : 0;
}
