import { type TariffStart, type Tariffs, tariffCodes } from './tariffs.ts';

/** Tariffs that remember which of their rates were asked: what a claim was counted and judged by, in the order of the codes and days. */
export function noteRates(tariffs: Tariffs): {
  readonly tariffs: Tariffs;
  readonly asked: () => readonly TariffStart[];
} {
  const noted = new Set<TariffStart>();
  return {
    tariffs: {
      ...tariffs,
      amountOf(code, day) {
        const rate = tariffs.sequenceOf(code).findLast(({ validFrom }) => validFrom <= day) ?? null;
        if (rate) noted.add(rate);
        return rate?.amountMinor ?? null;
      },
    },
    asked: () => tariffCodes.flatMap((code) => tariffs.sequenceOf(code).filter((rate) => noted.has(rate))),
  };
}
