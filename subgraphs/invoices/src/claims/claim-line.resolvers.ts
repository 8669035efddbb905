import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { describeLine } from '../forms/form-rooms.ts';
import { chf } from './chf.ts';
import { quantityDecimals } from './claim-line.ts';

export const claimLineResolvers = {
  Claim: { lines: ({ id }, _arguments, { loaders }) => loaders.linesByClaim.load(id) },
  ClaimLine: {
    description: (line, _arguments, { locale }) => describeLine(line, locale),
    quantity: ({ quantity }) => toPlainString({ units: quantity, scale: quantityDecimals }),
    unitPrice: ({ unitPriceMinor }) => chf(unitPriceMinor),
    amount: ({ amountMinor }) => chf(amountMinor),
    granted: ({ grantedMinor }) => (grantedMinor === null ? null : chf(grantedMinor)),
  },
} satisfies Resolvers;
