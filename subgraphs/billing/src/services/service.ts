import type { Currency } from '../payouts/payout.ts';

/** Services that an office opens to an organisation together. */
export type ServiceGroup = 'POPULATION';

export type ServiceDelivery = 'POST';

/** The office whose services are sold. */
export const servicesOffice = 'POPULATION';

/** A paid service, in one language and with the fee of one day. */
export interface Service {
  readonly code: string;
  readonly group: ServiceGroup;
  readonly delivery: ServiceDelivery;
  readonly isOnAccount: boolean;
  readonly title: string;
  readonly description: string;
  /** What the list is ordered by. */
  readonly titleKey: string;
  /** In centimes; null when the office has not fixed a fee. */
  readonly feeMinor: bigint | null;
  readonly currency: Currency | null;
  /** Where the fee stands, also when its amount is not known. */
  readonly feeSource: string | null;
}

/** Whether a text can be the code of a service. */
export function isServiceCode(text: string): boolean {
  return /^[A-Z][A-Z_]{1,59}$/.test(text);
}
