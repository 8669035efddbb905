import type { Resolvers } from '../__generated__/resolver-types.ts';

export const documentResolvers = {
  Claim: { document: (claim) => claim },
  ClaimDocument: {
    url: ({ id }, _arguments, { loaders }) => loaders.documentUrl({ purpose: 'CLAIM_DOCUMENT', id }),
  },
} satisfies Resolvers;
