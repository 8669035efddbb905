import type { Resolvers } from '../../__generated__/resolver-types.ts';
import { chf } from '../../claims/chf.ts';

export const assistanceResolvers = {
  AssistanceContributionDetails: {
    monthlyAmount: ({ monthlyAmountMinor }) => (monthlyAmountMinor === null ? null : chf(monthlyAmountMinor)),
    nightRate: ({ nightRateMinor }) => (nightRateMinor === null ? null : chf(nightRateMinor)),
  },
} satisfies Resolvers;
