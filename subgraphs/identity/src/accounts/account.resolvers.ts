import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import type { AccountId } from './account.ts';

const locales = { fr: 'FR', de: 'DE', it: 'IT', en: 'EN' } as const;

export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer, loaders }) => {
      const id = viewer.kind === 'ACCOUNT' ? readId<AccountId>(viewer.subject ?? '') : null;
      return id && loaders.accountById.load(id);
    },
  },
  Account: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<AccountId>(id);
      return known && loaders.accountById.load(known);
    },
    locale: ({ locale }) => locales[locale],
    roles: ({ id }, _args, { loaders }) => loaders.grantsByAccount.load(id),
  },
};
