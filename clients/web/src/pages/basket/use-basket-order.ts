import { useBasket } from '../../forms/order/basket.ts';
import { orderInput } from '../../forms/order/order-input.ts';
import { activePlaces, deliveryOf, placeOf } from '../../forms/order/places.ts';
import { useOrderPreview } from '../../forms/order/use-order-preview.ts';
import {
  BasketPageDocument,
  type BasketPageQuery,
} from '../../graphql/__generated__/documents/basket-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';

export type Orderer = NonNullable<BasketPageQuery['viewer']>;
export type SoldServices = BasketPageQuery['services']['nodes'];

/** What the pages of the basket read. Null before the first answer. */
export function useBasketPage() {
  const { data, error } = usePageData(BasketPageDocument, {});
  return data?.viewer ? { viewer: data.viewer, services: data.services.nodes, error } : null;
}

/** The basket as it would be ordered: for whom, where to, and what it comes to. */
export function useBasketOrder(viewer: Orderer) {
  const { basket, change } = useBasket();
  const place = placeOf(viewer.memberships, basket.membershipId);
  // Who has left the company since orders in his own name.
  const standing = place ? basket : { ...basket, membershipId: '', companyName: '' };
  const delivery = deliveryOf(standing, viewer, place);
  const input = orderInput(standing, delivery);
  const preview = useOrderPreview(input);
  return {
    basket: standing,
    change,
    places: activePlaces(viewer.memberships),
    place,
    delivery,
    input,
    ...preview,
  };
}

export type BasketOrder = ReturnType<typeof useBasketOrder>;
