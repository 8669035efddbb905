import { readPage } from '@guichet/chassis/pages/page.ts';
import { cleaned } from '@guichet/chassis/problems/fields.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { type Claim, isUuid } from '../claims/claim.ts';
import { claimFormOf } from '../forms/form.ts';
import { discardDraft } from './discard-draft.ts';
import type { ClaimDraft, ListedDraft } from './draft.ts';
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
    beneficiary: beneficiaryOf,
    savedAt: ({ savedAt }) => savedAt.toString({ fractionalSecondDigits: 3 }),
    corrects: (draft, _arguments, { loaders }) =>
      correctedOf(draft) ?? (draft.corrects && loaders.claimById.load(draft.corrects)),
    sentAs: ({ sentAs }, _arguments, { loaders }) => sentAs && loaders.claimById.load(sentAs),
  },
} satisfies Resolvers;

/** The claim that came along with a list. */
function correctedOf(draft: ClaimDraft & Partial<ListedDraft>): Claim | null {
  return draft.corrected ?? null;
}

/** What is typed may be any text; it is for identity to say who that is, and whether this person may see him. */
function beneficiaryOf({ typed }: ClaimDraft): { id: string } | null {
  const id = cleaned(typed.beneficiaryId);
  return isUuid(id) ? { id } : null;
}
