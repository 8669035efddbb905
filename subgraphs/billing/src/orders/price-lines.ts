import type { PostageCode } from '../services/postage.ts';
import type { Service } from '../services/service.ts';
import { sharePostage } from './share-postage.ts';

/** What a line costs, and where that stands. */
export interface LinePrice {
  readonly feeMinor: bigint;
  readonly feeSource: string | null;
  readonly postageMinor: bigint;
}

/** What a way of sending costs with a service, in centimes; null when the service can't be sent so, or nobody has fixed it. */
export function postageOf({ postage }: Pick<Service, 'postage'>, code: PostageCode): bigint | null {
  const amount = postage.find((choice) => choice.code === code)?.amountMinor ?? null;
  return amount === null ? null : BigInt(amount);
}

/**
 * What each line costs, by the services as they are on a day; null when one of the amounts is not known.
 * @param kept shares of the postage that stand when a service can't be sent in this way any more: an order that was placed goes on.
 */
export function priceLines(
  services: readonly Pick<Service, 'feeMinor' | 'feeSource' | 'postage'>[],
  postage: PostageCode,
  kept: readonly bigint[] | null = null,
): readonly LinePrice[] | null {
  const asked = services.map((service) => postageOf(service, postage));
  const shares = asked.every((amount) => amount !== null) ? sharePostage(asked) : kept;
  if (!shares) return null;
  const priced = services.map(({ feeMinor, feeSource }, index) =>
    feeMinor === null ? null : { feeMinor, feeSource, postageMinor: shares[index] ?? 0n },
  );
  return priced.every((line) => line !== null) ? priced : null;
}
