import { everyone, type Permissions } from './rules.ts';

/** The types that all subgraphs share hang below fields that have rules of their own. */
export const sharedTypesPermissions: Permissions = {
  Money: { amount: everyone, currency: everyone },
  Problem: { path: everyone, code: everyone, message: everyone },
  PageInfo: {
    hasNextPage: everyone,
    hasPreviousPage: everyone,
    startCursor: everyone,
    endCursor: everyone,
  },
};
