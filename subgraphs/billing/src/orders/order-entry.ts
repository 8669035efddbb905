import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { PostageCode } from '../services/postage.ts';
import type { AnswerEntry } from '../services/question.ts';

/** A service of an order as it was typed. */
export interface OrderLineEntry {
  readonly service?: Typed;
  readonly reference?: Typed;
  readonly answers?: readonly AnswerEntry[] | null | undefined;
}

/** Where it is to be sent, as it was typed. */
export interface DeliveryEntry {
  readonly recipient?: Typed;
  readonly address?: Typed;
  readonly postalCode?: Typed;
  readonly town?: Typed;
  readonly country?: Typed;
}

/** An order as it was typed: everything may be absent. */
export interface OrderEntry {
  readonly lines?: readonly OrderLineEntry[] | null | undefined;
  readonly membershipId?: Typed;
  readonly companyName?: Typed;
  readonly postage?: PostageCode | null | undefined;
  readonly delivery?: DeliveryEntry | null | undefined;
  readonly acceptedTerms?: readonly { readonly text?: Typed; readonly version?: Typed }[] | null | undefined;
}

/** The most that an order holds. */
export const mostLines = 20;

/** The lines that are looked at: beyond the most, none. */
export function linesOf({ lines }: OrderEntry): readonly OrderLineEntry[] {
  return (lines ?? []).slice(0, mostLines);
}
