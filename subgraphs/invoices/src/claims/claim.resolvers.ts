import { readPage } from '@guichet/chassis/pages/page.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { claimFormOf } from '../forms/form.ts';
import { chf } from './chf.ts';
import { quantityDecimals } from './claim-line.ts';
import { previewClaim } from './preview-claim.ts';
import { listClaims } from './read-claims.ts';
import { submitClaim } from './submit-claim.ts';

export const claimResolvers = {
  Query: {
    previewClaim: (_root, { input }, context) => previewClaim(context, input),
    claim: (_root, { id }, { loaders }) => loaders.claimById.load(id),
    claims: (_root, { filter, ...page }, context) => listClaims(context, filter ?? {}, readPage(page)),
  },
  Mutation: {
    submitClaim: (_root, { input, idempotencyKey }, context) => submitClaim(context, input, idempotencyKey),
  },
  Claim: {
    __resolveReference: ({ id }, { loaders }) => loaders.claimById.load(id),
    form: ({ form }) => claimFormOf(form),
    submittedAt: ({ submittedAt }) => dateTime(submittedAt),
    beneficiary: ({ beneficiaryId }) => ({ id: beneficiaryId }),
    bankAccount: ({ bankAccountId }) => ({ id: bankAccountId }),
    period: ({ periodStart, periodEnd }) => ({ start: periodStart, end: periodEnd }),
    total: ({ totalMinor }) => chf(totalMinor),
    lines: ({ id }, _arguments, { loaders }) => loaders.linesByClaim.load(id),
    details: ({ id }, _arguments, { loaders }) => loaders.otherInvoiceByClaim.load(id),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByClaim.load(id),
  },
  ClaimLine: {
    quantity: ({ quantity }) => toPlainString({ units: quantity, scale: quantityDecimals }),
    unitPrice: ({ unitPriceMinor }) => chf(unitPriceMinor),
    amount: ({ amountMinor }) => chf(amountMinor),
  },
  ClaimDetails: { __resolveType: () => 'OtherInvoiceDetails' },
  ClaimTransition: { at: ({ at }) => dateTime(at) },
  ClaimPreview: {
    amounts: ({ amounts, totalMinor }) => ({
      lines: amounts.map(({ path, amountMinor }) => ({
        path,
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
