import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { readCorrection } from './read-correction.ts';

export const correctionResolvers = {
  Claim: {
    correction: (claim, _arguments, { loaders, locale }) => readCorrection(loaders, claim, locale),
  },
  ClaimCorrection: {
    askedAt: ({ askedAt }) => askedAt && dateTime(askedAt),
    handedInAt: ({ handedInAt }) => dateTime(handedInAt),
    totalBefore: ({ totalBeforeMinor }) => chf(totalBeforeMinor),
    total: ({ totalMinor }) => chf(totalMinor),
  },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
