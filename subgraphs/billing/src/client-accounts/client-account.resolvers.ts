import type { ClientAccountChange, InvoiceLanguage, Resolvers } from '../__generated__/resolver-types.ts';
import { changeBillingAddress } from './change-billing-address.ts';
import { billedTo, type ClientAccount, statusOf } from './client-account.ts';
import { closeAccount, reopenAccount, suspendAccount } from './decide-account.ts';
import { listAccounts } from './list-accounts.ts';
import { recordServiceAccess } from './record-service-access.ts';
import { setAccountLanguage } from './set-account-language.ts';

export const clientAccountResolvers = {
  Query: {
    clientAccount: (_root, { id }, { loaders }) => loaders.clientAccountById.load(id),
    clientAccounts: (_root, { filter, ...page }, context) => listAccounts(context, filter ?? {}, page),
  },
  Mutation: {
    setClientAccountLanguage: (_root, { language, ...seen }, context) =>
      setAccountLanguage(context, { ...seen, locale: localeOf(language) }),
    suspendClientAccount: (_root, seen, context) => suspendAccount(context, seen),
    reopenClientAccount: (_root, seen, context) => reopenAccount(context, seen),
    closeClientAccount: (_root, seen, context) => closeAccount(context, seen),
    changeBillingAddress: (_root, seen, context) => changeBillingAddress(context, seen),
    recordServiceAccess: async (_root, { input }, context) => ({
      clientAccountId: await recordServiceAccess(context, { ...input, locale: localeOf(input.locale) }),
      problems: [],
    }),
  },
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    clientAccount: ({ id }, _arguments, { loaders }) => loaders.clientAccountByOrganisation.load(id),
  },
  ClientAccount: {
    __resolveReference: ({ id }, { loaders }) => loaders.clientAccountById.load(id),
    status: (account) => statusOf(account),
    billingAddress: (account) => billedTo(account),
    isBillingAddressRecorded: ({ financeAddress }) => financeAddress !== null,
    language: ({ locale }) => languageOf(locale),
    openedAt: ({ openedAt }) => dateTime(openedAt),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByClientAccount.load(id),
  },
  ClientAccountTransition: {
    change: ({ change }) => change.toUpperCase() as ClientAccountChange,
    at: ({ at }) => dateTime(at),
  },
} satisfies Resolvers;

function languageOf(locale: ClientAccount['locale']): InvoiceLanguage {
  return locale.toUpperCase() as InvoiceLanguage;
}

function localeOf(language: InvoiceLanguage): ClientAccount['locale'] {
  return language.toLowerCase() as ClientAccount['locale'];
}

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
