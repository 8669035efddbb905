import type { ClientLinkRowFragment } from '../../graphql/__generated__/documents/client-link-row.ts';
import type { GuichetPageQuery } from '../../graphql/__generated__/documents/guichet-page.ts';
import type { OrderRowFragment } from '../../graphql/__generated__/documents/order-row.ts';
import type { PaymentRequestRowFragment } from '../../graphql/__generated__/documents/payment-request-row.ts';

export type WaitingClaim = GuichetPageQuery['waiting']['nodes'][number];

/** What lies on the counter for a person. */
export interface Waiting {
  readonly requests: readonly PaymentRequestRowFragment[];
  readonly orders: readonly OrderRowFragment[];
  readonly links: readonly ClientLinkRowFragment[];
  readonly claims: readonly WaitingClaim[];
}

export type WaitingThing =
  | { readonly kind: 'request'; readonly request: PaymentRequestRowFragment }
  | { readonly kind: 'order'; readonly order: OrderRowFragment }
  | { readonly kind: 'link'; readonly link: ClientLinkRowFragment }
  | { readonly kind: 'claim'; readonly claim: WaitingClaim };

/**
 * One list, by what needs the person first: what is decided without him at an hour, the nearest first; then the claims that wait for
 * an account to be paid to, the providers that ask to be linked, and the claims that the office sent back.
 */
export function inOrderOfNeed({ requests, orders, links, claims }: Waiting): readonly WaitingThing[] {
  const timed = [
    ...requests.map((request) => ({ kind: 'request' as const, request, ends: request.windowEndsAt })),
    ...orders.map((order) => ({ kind: 'order' as const, order, ends: order.expiresAt })),
  ].toSorted((one, other) => endOf(one.ends) - endOf(other.ends));
  const isUnpaid = ({ status }: WaitingClaim) => status === 'PAYMENT_REJECTED';
  const asClaim = (claim: WaitingClaim) => ({ kind: 'claim' as const, claim });
  return [
    ...timed,
    ...claims.filter(isUnpaid).map(asClaim),
    ...links.map((link) => ({ kind: 'link' as const, link })),
    ...claims.filter((claim) => !isUnpaid(claim)).map(asClaim),
  ];
}

const endOf = (instant: string | null): number =>
  instant === null ? Number.POSITIVE_INFINITY : Date.parse(instant);
