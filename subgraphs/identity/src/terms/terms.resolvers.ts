import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { acceptTerms } from './accept-terms.ts';
import { readTerms } from './read-terms.ts';
import { wordsOf } from './terms-words.ts';

export const termsResolvers: Resolvers = {
  Query: {
    terms: async (_root, { past }, context) => [...(await readTerms(context, { past: past === true }))],
  },
  Mutation: {
    acceptTerms: async (_root, accepted, context) => {
      const problems = [...(await acceptTerms(context, accepted))];
      const terms = problems.length > 0 ? null : [...(await readTerms(context, { past: false }))];
      return { terms, problems };
    },
  },
  TermsVersion: {
    words: (terms) => wordsOf(terms),
    acceptedAt: ({ acceptedAt }) => acceptedAt && instantText(acceptedAt),
  },
};
