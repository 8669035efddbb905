import type { Resolvers } from '../__generated__/resolver-types.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { updatePerson } from './update-person.ts';

export const personalInformationResolvers: Resolvers = {
  Mutation: {
    updatePerson: async (_root, { input, version }, context) => {
      const problems = await updatePerson(context, input, version);
      const isAnswered = problems.every(({ code }) => code === 'VERSION_CONFLICT');
      const account = isAnswered ? await context.loaders.accountById.load(viewerAccount(context)) : null;
      return { account, problems };
    },
  },
  Account: {
    uses: ({ uses }) => [...uses],
    insuredSelf: ({ id }, _args, { loaders }) => loaders.selfByAccount.load(id),
  },
};
