import type { Resolvers } from '../__generated__/resolver-types.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { setPreferences } from './set-preferences.ts';

const locales = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

export const preferencesResolvers: Resolvers = {
  Mutation: {
    setPreferences: async (_root, { locale, contactChannel }, context) => {
      await setPreferences(context, {
        ...(locale && { locale: locales[locale] }),
        ...(contactChannel && { contactChannel }),
      });
      return { account: await context.loaders.accountById.load(viewerAccount(context)), problems: [] };
    },
  },
};
