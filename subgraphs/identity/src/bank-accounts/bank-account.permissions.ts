import { anyOf, calledBy, everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

const invoices = calledBy('invoices');
/** Invoices keeps a snapshot of the bank account with each claim and hands it on to billing. */
const people = anyOf(signedIn, invoices);

export const bankAccountPermissions: Permissions = {
  BankAccount: {
    __resolveReference: people,
    id: everyone,
    iban: people,
    holder: people,
    address: people,
    postalCode: people,
    town: people,
    country: people,
    version: people,
    ownerAccountId: invoices,
    removedAt: invoices,
  },
  BankAccountConnection: { edges: people, nodes: people, pageInfo: people },
  BankAccountEdge: { cursor: everyone, node: everyone },
  Account: { bankAccounts: signedIn },
  Mutation: { addBankAccount: signedIn, updateBankAccount: signedIn, removeBankAccount: signedIn },
  BankAccountPayload: { bankAccount: everyone, problems: everyone },
};
