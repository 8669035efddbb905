import type { Resolvers } from '../__generated__/resolver-types.ts';

export const organisationResolvers: Resolvers = {};
