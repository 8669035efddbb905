import { readPage } from '@guichet/chassis/pages/page.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import type { BankAccountId } from './bank-account.ts';

export const bankAccountResolvers: Resolvers = {
  Account: {
    bankAccounts: ({ id }, args, { loaders }) =>
      loaders.bankAccountsByAccount.load({ accountId: id, page: readPage(args) }),
  },
  BankAccount: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<BankAccountId>(id);
      return known && loaders.bankAccountById.load(known);
    },
    ownerAccountId: ({ accountId }) => accountId,
    iban: async ({ iban }, _args, { vault }) =>
      formatIban((await vault.unseal('identity.iban', iban)) as Iban),
  },
};
