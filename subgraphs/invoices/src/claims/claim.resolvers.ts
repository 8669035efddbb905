import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { claimFormOf } from '../forms/form.ts';
import { amendClaim } from './amend-claim.ts';
import { chf } from './chf.ts';
import { sayWarnings } from './claim-warnings.ts';
import { previewClaim } from './preview-claim.ts';
import { listClaims } from './read-claims.ts';
import { readMarkedFields, readTypedFields } from './read-typed-fields.ts';
import { submitClaim } from './submit-claim.ts';

export const claimResolvers = {
  Query: {
    previewClaim: (_root, { input, corrects }, context) => previewClaim(context, input, corrects),
    claim: (_root, { id }, { loaders }) => loaders.claimById.load(id),
    claims: (_root, { filter, order, ...page }, context) =>
      listClaims(context, { ...filter, order: order ?? 'NEWEST_FIRST' }, readPage(page)),
  },
  Mutation: {
    submitClaim: (_root, { draftId, ...submission }, context) =>
      submitClaim(context, { ...submission, draftId: draftId ?? null }),
    amendClaim: (_root, amendment, context) => amendClaim(context, amendment),
  },
  Claim: {
    __resolveReference: ({ id }, { loaders }) => loaders.claimById.load(id),
    form: ({ form }) => claimFormOf(form),
    printedForm: ({ printedForm, form }) => printedForm ?? claimFormOf(form).number,
    submittedAt: ({ submittedAt }) => dateTime(submittedAt),
    handedInAt: ({ handedInAt }) => dateTime(handedInAt),
    beneficiary: ({ beneficiaryId }) => ({ id: beneficiaryId }),
    bankAccount: ({ bankAccountId }) => ({ id: bankAccountId }),
    period: ({ periodStart, periodEnd }) => ({ start: periodStart, end: periodEnd }),
    total: ({ totalMinor }) => chf(totalMinor),
    grantedTotal: ({ grantedTotalMinor }) => (grantedTotalMinor === null ? null : chf(grantedTotalMinor)),
    warnings: async ({ id }, _arguments, { loaders, locale }) =>
      sayWarnings(await loaders.warningsByClaim.load(id), locale),
    typed: ({ id, ownerAccountId }, _arguments, { viewer, loaders }) =>
      ownerAccountId === viewer.subject ? loaders.typedByClaim.load(id) : null,
    typedFields: ({ id, form }, _arguments, { loaders, locale }) =>
      readTypedFields(loaders, { id, form }, locale),
    markedFields: (claim, _arguments, { loaders, locale }) => readMarkedFields(loaders, claim, locale),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByClaim.load(id),
  },
  ClaimTransition: {
    at: ({ at }) => dateTime(at),
    reason: ({ reason, details }, _arguments, { locale }) =>
      reason ?? details?.bankRefusal?.sentence[locale] ?? null,
    bookedOn: ({ details }) => details?.bookedOn ?? null,
    grantedTotal: ({ details }) =>
      details?.grantedTotal ? { amount: details.grantedTotal, currency: 'CHF' } : null,
  },
  ClaimPreview: {
    amounts: ({ amounts, totalMinor }) => ({
      lines: amounts.map(({ path, amountMinor, count = null }) => ({
        path,
        count,
        amount: amountMinor === null ? null : chf(amountMinor),
      })),
      total: chf(totalMinor),
    }),
  },
  Account: {
    __resolveReference: ({ id }) => ({ id }),
    claims: ({ id }, page, { loaders }) => loaders.claimPages('ownerAccountId', readPage(page)).load(id),
  },
  Beneficiary: {
    __resolveReference: ({ id }) => ({ id }),
    claims: ({ id }, page, { loaders }) => loaders.claimPages('beneficiaryId', readPage(page)).load(id),
  },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
