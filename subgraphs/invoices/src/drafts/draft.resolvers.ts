import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { claimFormOf } from '../forms/form.ts';
import { discardDraft } from './discard-draft.ts';
import { saveDraft } from './save-draft.ts';

export const draftResolvers = {
  Query: { claimDraft: (_root, { id }, { loaders }) => loaders.draftById.load(id) },
  Mutation: {
    saveClaimDraft: (_root, { id, version, corrects, ...rest }, context) =>
      saveDraft(context, { ...rest, id: id ?? null, version: version ?? null, corrects: corrects ?? null }),
    discardClaimDraft: (_root, { id }, context) => discardDraft(context, id),
  },
  Account: { claimDrafts: ({ id }, page, { loaders }) => loaders.draftPages(readPage(page)).load(id) },
  ClaimDraft: {
    __resolveReference: ({ id }, { loaders }) => loaders.draftById.load(id),
    form: ({ form }) => claimFormOf(form),
    savedAt: ({ savedAt }) => savedAt.toString({ fractionalSecondDigits: 3 }),
    corrects: ({ corrects }, _arguments, { loaders }) => corrects && loaders.claimById.load(corrects),
    sentAs: ({ sentAs }, _arguments, { loaders }) => sentAs && loaders.claimById.load(sentAs),
  },
} satisfies Resolvers;
