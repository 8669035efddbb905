import type { Resolvers } from '../../__generated__/resolver-types.ts';

export const auxiliaryMeansResolvers = {
  AuxiliaryMeansDetails: {
    benefitTitle: ({ benefitTitle }, _arguments, { locale }) => benefitTitle[locale],
  },
} satisfies Resolvers;
