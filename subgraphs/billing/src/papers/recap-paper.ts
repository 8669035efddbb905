import type { Locale } from '@guichet/chassis/problems/problem.ts';

/** A request of the month, as it was when the month was closed. */
export interface RecapRequest {
  /** When its payment was validated. */
  readonly confirmedAt: Temporal.Instant;
  readonly orderNumber: string;
  /** Titles and states in the language of the paper. */
  readonly service: string;
  /** The name under which the company ordered. */
  readonly companyName: string;
  /** Who ordered. */
  readonly collaborator: string;
  /** Whom it is about, or what the customer calls it; null when he left it out. */
  readonly reference: string | null;
  readonly delivery: string;
  readonly state: string;
  readonly settlement: 'ON_ACCOUNT' | 'CARD';
  readonly feeMinor: bigint;
  readonly postageMinor: bigint;
}

/** A company's month. */
export interface RecapFacts {
  readonly locale: Locale;
  readonly company: string;
  readonly uid: string;
  /** `2026-10`. */
  readonly month: string;
  readonly closedAt: Temporal.Instant;
  /** Null when nothing was ordered on account. */
  readonly invoiceNumber: string | null;
  /** Credits of earlier months that the invoice took off. */
  readonly creditsMinor: bigint;
  readonly requests: readonly RecapRequest[];
}

/** How many requests, and what they cost in centimes. */
export interface RecapSum {
  readonly count: number;
  readonly feeMinor: bigint;
  readonly postageMinor: bigint;
}

/** A sum for a service, a collaborator or a company name. */
export type NamedSum = RecapSum & { readonly name: string };

/** What requests cost together. */
export function sumOf(requests: readonly RecapRequest[]): RecapSum {
  return requests.reduce(
    ({ count, feeMinor, postageMinor }, request) => ({
      count: count + 1,
      feeMinor: feeMinor + request.feeMinor,
      postageMinor: postageMinor + request.postageMinor,
    }),
    { count: 0, feeMinor: 0n, postageMinor: 0n },
  );
}

export function sumTotal({ feeMinor, postageMinor }: RecapSum): bigint {
  return feeMinor + postageMinor;
}

/** Sums by what requests have in common, in the order of the language's alphabet. */
export function sumsBy(
  requests: readonly RecapRequest[],
  key: 'service' | 'collaborator' | 'companyName',
  locale: Locale,
): readonly NamedSum[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const groups = Map.groupBy(requests, (request) => request[key]);
  return [...groups]
    .map(([name, own]) => ({ name, ...sumOf(own) }))
    .toSorted((one, other) => compare(one.name, other.name));
}
