import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import type { Resolvers } from '../../__generated__/resolver-types.ts';
import { chf } from '../../claims/chf.ts';

export const travelResolvers = {
  TravelTrip: {
    kilometres: ({ kilometres }) =>
      kilometres === null ? null : toPlainString({ units: kilometres, scale: 1 }),
    kilometreRate: ({ kilometreRateMinor }) => (kilometreRateMinor === null ? null : chf(kilometreRateMinor)),
    amount: ({ amountMinor }) => chf(amountMinor),
    companionAmounts: ({ companionAmountsMinor }) => companionAmountsMinor.map(chf),
  },
} satisfies Resolvers;
