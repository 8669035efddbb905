import type { Resolvers } from '../__generated__/resolver-types.ts';
import { claimForms } from './form.ts';
import { typeOfDetails } from './form-rooms.ts';

export const formResolvers = {
  Query: { claimForms: (_root, { on }) => claimForms.map((form) => ({ ...form, on: on ?? null })) },
  ClaimForm: { title: ({ title }, _arguments, { locale }) => title[locale] },
  Claim: { details: (claim, _arguments, { loaders }) => loaders.detailsByClaim.load(claim) },
  ClaimDetails: { __resolveType: typeOfDetails },
} satisfies Resolvers;
