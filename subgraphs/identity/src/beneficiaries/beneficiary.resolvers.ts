import { readPage } from '@guichet/chassis/pages/page.ts';
import { cleaned } from '@guichet/chassis/problems/fields.ts';
import { type AvsNumber, formatAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { instantText } from '../time.ts';
import { addBeneficiary } from './add-beneficiary.ts';
import type { BeneficiaryId } from './beneficiary.ts';
import { removeBeneficiary, updateBeneficiary } from './change-beneficiary.ts';

/** Longer than two names are: what is typed beyond finds nobody. */
const longestSearch = 150;

export const beneficiaryResolvers: Resolvers = {
  Mutation: {
    addBeneficiary: (_root, { input, idempotencyKey }, context) =>
      addBeneficiary(context, input, idempotencyKey),
    updateBeneficiary: (_root, { id, version, input }, context) =>
      updateBeneficiary(context, { id, version }, input),
    removeBeneficiary: (_root, { id, version }, context) => removeBeneficiary(context, { id, version }),
  },
  Account: {
    beneficiaries: ({ id }, args, { loaders }) => {
      const search = cleaned(args.search).replace(/\s+/g, ' ').slice(0, longestSearch) || null;
      return loaders.beneficiariesByAccount.load({ accountId: id, page: readPage(args), search });
    },
    beneficiary: async (account, { id }, { loaders }) => {
      const known = readId<BeneficiaryId>(id);
      const found = known && (await loaders.beneficiaryById.load(known));
      return found?.accountId === account.id && !found.removedAt ? found : null;
    },
    beneficiaryCount: ({ id }, _args, { loaders }) => loaders.beneficiaryCountByAccount.load(id),
  },
  Beneficiary: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<BeneficiaryId>(id);
      return known && loaders.beneficiaryById.load(known);
    },
    ownerAccountId: ({ accountId }) => accountId,
    removedAt: ({ removedAt }) => removedAt && instantText(removedAt),
    avsNumber: async ({ avsNumber }, _args, { vault }) =>
      formatAvsNumber((await vault.unseal('identity.avs-number', avsNumber)) as AvsNumber),
  },
};
