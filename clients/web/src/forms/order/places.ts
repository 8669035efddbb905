import type { OrderingPlaceFragment } from '../../graphql/__generated__/documents/ordering-place.ts';
import type { CardReason, SettlementKind } from '../../graphql/__generated__/types.ts';
import type { Basket, Delivery } from './basket.ts';

export type OrderingPlace = OrderingPlaceFragment;

/** Who orders, and where he lives. */
interface Customer {
  readonly familyName: string;
  readonly givenName: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly country: string | null;
}

/** The companies for which the person may order. */
export function activePlaces(memberships: readonly OrderingPlace[]): readonly OrderingPlace[] {
  return memberships.filter(({ status }) => status === 'ACTIVE');
}

/** The company of an order; null for one in one's own name, also when the person has left the company since. */
export function placeOf(memberships: readonly OrderingPlace[], membershipId: string): OrderingPlace | null {
  return activePlaces(memberships).find(({ id }) => id === membershipId) ?? null;
}

/** How a service would be settled, and why by card; null when it can't be told now. */
export function settledBefore(
  place: OrderingPlace | null,
  code: string,
): { readonly settlement: SettlementKind; readonly reason: CardReason | null } | null {
  if (place === null) return { settlement: 'CARD', reason: 'PRIVATE_PERSON' };
  return place.ordering.find(({ service }) => service.code === code) ?? null;
}

/** Where it is sent: as typed, or else where the company, or the person, lives. */
export function deliveryOf(
  { delivery, companyName }: Pick<Basket, 'delivery' | 'companyName'>,
  person: Customer,
  place: OrderingPlace | null,
): Delivery {
  if (delivery) return delivery;
  const { address, postalCode, town, country } = place?.organisation ?? person;
  return {
    recipient: place ? companyName || place.organisation.name : `${person.givenName} ${person.familyName}`,
    address: address ?? '',
    postalCode: postalCode ?? '',
    town: town ?? '',
    country: country ?? 'CH',
  };
}
