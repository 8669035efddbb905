import { readPage } from '@guichet/chassis/pages/page.ts';
import { type AvsNumber, formatAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { addBeneficiary } from './add-beneficiary.ts';
import type { BeneficiaryId } from './beneficiary.ts';

export const beneficiaryResolvers: Resolvers = {
  Mutation: {
    addBeneficiary: (_root, { input, idempotencyKey }, context) =>
      addBeneficiary(context, input, idempotencyKey),
  },
  Account: {
    beneficiaries: ({ id }, args, { loaders }) =>
      loaders.beneficiariesByAccount.load({ accountId: id, page: readPage(args) }),
  },
  Beneficiary: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<BeneficiaryId>(id);
      return known && loaders.beneficiaryById.load(known);
    },
    ownerAccountId: ({ accountId }) => accountId,
    avsNumber: async ({ avsNumber }, _args, { vault }) =>
      formatAvsNumber((await vault.unseal('identity.avs-number', avsNumber)) as AvsNumber),
  },
};
