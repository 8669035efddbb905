import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Addressee } from './paper-address.ts';

/** Why and how the office refuses an order. */
export interface DecisionFacts {
  readonly locale: Locale;
  readonly orderNumber: string;
  /** When the payment was validated. */
  readonly orderedAt: Temporal.Instant;
  readonly decidedAt: Temporal.Instant;
  readonly to: Addressee;
  /** The services that were ordered, in the language of the paper, each with whom it is about. */
  readonly services: readonly { readonly title: string; readonly beneficiary: string | null }[];
  /** What stays due, fees and postage, in centimes. */
  readonly dueMinor: bigint;
  readonly settlement: 'CARD' | 'ON_ACCOUNT';
  /** The officer's words. */
  readonly reason: string;
  /** The officer's words on how and until when the decision can be appealed; null when he left them out. */
  readonly appeal: string | null;
}
