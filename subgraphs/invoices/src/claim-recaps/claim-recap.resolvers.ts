import { recapOfMonth, recapOfYear } from '@guichet/chassis/figures/recap-period.ts';
import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { claimForms } from '../forms/form.ts';
import { noClaims, type RecapSums } from './claim-recap.ts';
import { openRecap, readMonths, readRecapPage } from './read-recap.ts';

const shown = ({ claims, askedMinor, grantedMinor }: RecapSums) => ({
  claims,
  asked: chf(askedMinor),
  granted: chf(grantedMinor),
});

export const claimRecapResolvers = {
  Account: {
    claimRecap: ({ id }, { month }, context) => openRecap(context, recapOfMonth(id, month)),
    claimRecapYear: ({ id }, { year }, context) => openRecap(context, recapOfYear(id, year)),
  },
  ClaimRecap: {
    period: ({ from, until }) => ({ start: from, end: until }),
    totals: async ({ sums }) => {
      const all = (await sums()).find(({ form, beneficiaryId }) => form === null && beneficiaryId === null);
      return shown(all ?? noClaims);
    },
    byForm: async ({ sums }) => {
      const ofForm = new Map((await sums()).map((row) => [row.form, row]));
      return claimForms.flatMap((form) => {
        const row = ofForm.get(form.code);
        return row ? [{ form, totals: shown(row) }] : [];
      });
    },
    byBeneficiary: async ({ sums }) =>
      (await sums()).flatMap(({ beneficiaryId, ...row }) =>
        beneficiaryId === null ? [] : [{ beneficiary: { id: beneficiaryId }, totals: shown(row) }],
      ),
    byMonth: async (recap, _arguments, context) =>
      (await readMonths(context, recap)).map((row) => ({ month: row.month, totals: shown(row) })),
    claims: (recap, page, context) => readRecapPage(context, recap, readPage(page)),
  },
} satisfies Resolvers;
