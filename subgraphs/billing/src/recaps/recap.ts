import type { ClientAccount } from '../client-accounts/client-account.ts';
import type { OrderId, OrderLineId, OrderStatus, SettlementKind } from '../orders/order.ts';
import type { PostageCode } from '../services/postage.ts';

export type RecapId = string & { readonly __brand: 'RecapId' };

/** A company's month: as it was when it was closed, or live as long as it is open. */
export interface Recap {
  readonly account: ClientAccount;
  /** `2026-10`. */
  readonly month: string;
  /** Null as long as the month is open. */
  readonly closed: ClosedRecap | null;
}

/** What a recap keeps of its closing. */
export interface ClosedRecap {
  readonly id: RecapId;
  readonly closedAt: Temporal.Instant;
  readonly creditsMinor: bigint;
}

/** A request of the month: one line of an order. */
export interface RecapLine {
  readonly id: OrderLineId;
  readonly orderId: OrderId;
  readonly number: string;
  readonly confirmedAt: Temporal.Instant;
  readonly settlement: SettlementKind;
  /** Null as long as the month is open. */
  readonly stateAtClosing: OrderStatus | null;
  /** Where the order stands now. */
  readonly status: OrderStatus;
  readonly serviceCode: string;
  /** As it was called when it was ordered. */
  readonly title: string;
  readonly ownerAccountId: string;
  readonly orderedBy: string;
  /** The name under which the company ordered (« raison sociale »). */
  readonly companyName: string;
  readonly reference: string | null;
  readonly postage: PostageCode;
  readonly recipient: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  readonly feeMinor: bigint;
  readonly postageMinor: bigint;
}

/** Which requests of a recap. */
export interface RecapLineFilter {
  readonly service: string | null;
  readonly collaborator: string | null;
  readonly companyName: string | null;
  readonly settlement: SettlementKind | null;
}

export const everyLine: RecapLineFilter = {
  service: null,
  collaborator: null,
  companyName: null,
  settlement: null,
};

/** How many requests, and what they cost. */
export interface RecapSum {
  readonly count: number;
  readonly feeMinor: bigint;
  readonly postageMinor: bigint;
}

/** The requests of one settlement that have a service, a collaborator or a company name in common, or all of them. */
export interface RecapPart extends RecapSum {
  readonly by: RecapGrouping;
  readonly settlement: SettlementKind;
  readonly key: string;
  readonly label: string;
}

export type RecapGrouping = 'ALL' | 'SERVICE' | 'COLLABORATOR' | 'COMPANY_NAME';

/** The requests of a service, a collaborator or a company name. */
export interface RecapGroup {
  readonly key: string;
  readonly label: string;
  readonly onAccount: RecapSum;
  readonly card: RecapSum;
}

/** What a month comes to. */
export interface RecapTotals {
  readonly onAccount: RecapSum;
  readonly card: RecapSum;
  readonly creditsMinor: bigint;
  readonly services: readonly RecapGroup[];
  readonly collaborators: readonly RecapGroup[];
  readonly companyNames: readonly RecapGroup[];
}

/** A month in which a company ordered. */
export interface RecapMonth {
  readonly month: string;
  readonly isClosed: boolean;
  readonly count: number;
  readonly totalMinor: bigint;
}

/** What the invoice asks: what was ordered on account, less the credits that it took off. */
export function invoiceTotalOf({
  onAccount: { feeMinor, postageMinor },
  creditsMinor,
}: Pick<RecapTotals, 'onAccount' | 'creditsMinor'>): bigint {
  return feeMinor + postageMinor - creditsMinor;
}

const nothing: RecapSum = { count: 0, feeMinor: 0n, postageMinor: 0n };

/** Puts the parts of a month together: groups in the order of the language's alphabet. */
export function totalsOf(parts: readonly RecapPart[], creditsMinor: bigint, locale: string): RecapTotals {
  const sumIn = (own: readonly RecapPart[], kind: SettlementKind): RecapSum => {
    const part = own.find(({ settlement }) => settlement === kind);
    return part ? { count: part.count, feeMinor: part.feeMinor, postageMinor: part.postageMinor } : nothing;
  };
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const groupsBy = (grouping: RecapGrouping): readonly RecapGroup[] => {
    const groups = Map.groupBy(
      parts.filter(({ by }) => by === grouping),
      ({ key }) => key,
    );
    return [...groups]
      .map(([key, own]) => ({
        key,
        label: own[0]?.label ?? key,
        onAccount: sumIn(own, 'ON_ACCOUNT'),
        card: sumIn(own, 'CARD'),
      }))
      .toSorted((one, other) => compare(one.label, other.label) || compare(one.key, other.key));
  };
  const all = parts.filter(({ by }) => by === 'ALL');
  return {
    ...{ onAccount: sumIn(all, 'ON_ACCOUNT'), card: sumIn(all, 'CARD'), creditsMinor },
    ...{ services: groupsBy('SERVICE'), collaborators: groupsBy('COLLABORATOR') },
    companyNames: groupsBy('COMPANY_NAME'),
  };
}
