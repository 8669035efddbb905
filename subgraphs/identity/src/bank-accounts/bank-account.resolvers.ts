import { readPage } from '@guichet/chassis/pages/page.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { instantText } from '../time.ts';
import { addBankAccount } from './add-bank-account.ts';
import type { BankAccountId } from './bank-account.ts';
import { removeBankAccount, updateBankAccount } from './change-bank-account.ts';

export const bankAccountResolvers: Resolvers = {
  Mutation: {
    addBankAccount: (_root, { input, idempotencyKey }, context) =>
      addBankAccount(context, input, idempotencyKey),
    updateBankAccount: (_root, { id, version, input }, context) =>
      updateBankAccount(context, { id, version }, input),
    removeBankAccount: (_root, { id, version }, context) => removeBankAccount(context, { id, version }),
  },
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
    removedAt: ({ removedAt }) => removedAt && instantText(removedAt),
    iban: async ({ iban }, _args, { vault }) =>
      formatIban((await vault.unseal('identity.iban', iban)) as Iban),
  },
};
