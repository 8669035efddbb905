import type { Resolvers } from '../__generated__/resolver-types.ts';
import { claimForms } from './form.ts';

export const formResolvers = {
  Query: { claimForms: () => claimForms },
  ClaimForm: { title: ({ title }, _arguments, { locale }) => title[locale] },
} satisfies Resolvers;
