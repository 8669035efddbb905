import type { Resolvers } from '../../__generated__/resolver-types.ts';
import { chf } from '../../claims/chf.ts';

export const hearingAidResolvers = {
  HearingImplant: { amount: ({ amountMinor }) => chf(amountMinor) },
  HearingHardship: { amount: ({ amountMinor }) => chf(amountMinor) },
} satisfies Resolvers;
