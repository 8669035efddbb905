import type { FigurePeriod } from '@guichet/chassis/figures/period.ts';
import type { OrderStatus, SettlementKind } from '../orders/order.ts';

/** By what requests are counted together. */
export type OrderFigureGroup = 'ORDER_STATUS' | 'SERVICE' | 'MONTH' | 'SETTLEMENT' | 'OFFICER';

/** Which requests are counted, as it was asked. */
export interface AskedOrderFigures {
  readonly placedFrom?: string | null | undefined;
  readonly placedUntil?: string | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  readonly statuses?: readonly OrderStatus[] | null | undefined;
  readonly settlement?: SettlementKind | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which requests are counted: those of the period, as far as nothing narrows them. */
export interface OrderFigureQuestion extends FigurePeriod {
  readonly services: readonly string[] | null;
  readonly statuses: readonly OrderStatus[] | null;
  readonly settlement: SettlementKind | null;
}

/** The figures of the requests of one group. */
export interface OrderFigureCounts {
  readonly requests: number;
  readonly orders: number;
  /** Who placed them. */
  readonly people: number;
  readonly awaitingPayment: number;
  readonly waiting: number;
  readonly delivered: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly lapsed: number;
  readonly chargedMinor: bigint;
  /** In seconds, of those treated; null when none is. */
  readonly medianSeconds: number | null;
  readonly ninetiethSeconds: number | null;
  readonly oldestWaiting: Temporal.Instant | null;
}

/** A group and what distinguishes it; null for what is not grouped by, and for the officer of what nobody has treated. */
export interface OrderFigureRow {
  readonly status: OrderStatus | null;
  readonly service: string | null;
  readonly month: string | null;
  readonly settlement: SettlementKind | null;
  readonly officer: string | null;
  readonly counts: OrderFigureCounts;
}
