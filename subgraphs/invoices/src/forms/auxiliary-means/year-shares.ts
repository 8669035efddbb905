/** From a first to a last day, both included, and what was asked for them, in centimes. */
export interface ServedAmount {
  readonly from: string;
  readonly until: string;
  readonly amountMinor: bigint;
}

/**
 * What falls on each calendar year of a period, by its days, in centimes: a limit of the year looks at that year alone. Each
 * share is rounded to the centime, and together they are the amount.
 */
export function yearShares({ from, until, amountMinor }: ServedAmount): ReadonlyMap<number, bigint> {
  const first = Temporal.PlainDate.from(from);
  const last = Temporal.PlainDate.from(until);
  const days = daysBetween(first, last);
  const shares = new Map<number, bigint>();
  let given = 0n;
  for (let { year } = first; year <= last.year; year += 1) {
    const yearEnd = Temporal.PlainDate.from({ year, month: 12, day: 31 });
    const end = Temporal.PlainDate.compare(yearEnd, last) < 0 ? yearEnd : last;
    const due = (2n * amountMinor * daysBetween(first, end) + days) / (2n * days);
    shares.set(year, due - given);
    given = due;
  }
  return shares;
}

function daysBetween(first: Temporal.PlainDate, last: Temporal.PlainDate): bigint {
  return BigInt(first.until(last, { largestUnit: 'days' }).days + 1);
}
