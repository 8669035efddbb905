import type { TariffsPageQuery } from '../../graphql/__generated__/documents/tariffs-page.ts';

export type Sequence = TariffsPageQuery['tariffs'][number];
export type Rate = Sequence['rates'][number];

/** The rates of one code as a day sees them: `day` is `2026-11-21`. */
export interface RatesOnDay {
  /** Null for a code that waits for its first one. */
  readonly inForce: Rate | null;
  /** The next one first. */
  readonly toCome: readonly Rate[];
  /** The last one first. */
  readonly before: readonly Rate[];
}

export function ratesOnDay({ rates }: Pick<Sequence, 'rates'>, day: string): RatesOnDay {
  const begun = rates.filter(({ validFrom }) => validFrom <= day).toReversed();
  const [inForce = null, ...before] = begun;
  return { inForce, before, toCome: rates.filter(({ validFrom }) => validFrom > day) };
}

/** The rate that counts on a day; null before the first one. */
export function rateOf({ rates }: Pick<Sequence, 'rates'>, day: string): Rate | null {
  return rates.findLast(({ validFrom }) => validFrom <= day) ?? null;
}

/** The codes of each form together, in the order in which they came. */
export function byForm(sequences: readonly Sequence[]): readonly (readonly [Sequence, ...Sequence[]])[] {
  return [...Map.groupBy(sequences, ({ form }) => form.code).values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  );
}
