import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { listServices } from './list-services.ts';

export const serviceResolvers = {
  Query: {
    services: (_root, page, context) => listServices(context, page),
    service: (_root, { code }, { loaders }) => loaders.serviceByCode.load(code),
  },
  Service: {
    __resolveReference: ({ code }, { loaders }) => loaders.serviceByCode.load(code),
    fee: ({ feeMinor, currency }) =>
      feeMinor === null || currency === null ? null : { amount: toDecimalString(feeMinor), currency },
  },
} satisfies Resolvers;
