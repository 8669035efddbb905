import { forget, keep, readKept } from '../kept.ts';

const place = 'paiement';

/** A payment page that this tab went to, and has not heard since how it went. */
export interface LeftForPayment {
  readonly orderId: string;
}

/** Leaves for the payment page of an order, and remembers of which: whoever comes back finds out how it went. */
export function goToPayment(left: LeftForPayment, redirectUrl: string): void {
  keep(place, left);
  // Back from there brings this page as it was left; what is to be done next stands with the order.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) location.replace(`/guichet/commandes/${left.orderId}`);
    },
    { once: true },
  );
  location.assign(redirectUrl);
}

/** The payment page that this tab was on last: of this order, or of any; null when it is known how that went. */
export function leftForPayment(orderId?: string): LeftForPayment | null {
  const kept = readKept(place);
  if (typeof kept !== 'object' || kept === null) return null;
  const left = { orderId: String(Reflect.get(kept, 'orderId')) };
  return orderId === undefined || left.orderId === orderId ? left : null;
}

/** How it went is known. */
export function forgetPayment(): void {
  forget(place);
}
