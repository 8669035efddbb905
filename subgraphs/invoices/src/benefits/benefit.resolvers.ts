import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { addBenefit } from './add-benefit.ts';
import type { ChangedBenefits } from './change-benefits.ts';
import { endBenefit } from './end-benefit.ts';
import { readTree } from './read-benefits.ts';
import { renameBenefit } from './rename-benefit.ts';

export const benefitResolvers = {
  Query: { auxiliaryMeans: async (_root, { on }, context) => [...(await readTree(context, on ?? null))] },
  Mutation: {
    addAuxiliaryMeans: async (_root, { input }, context) => payload(await addBenefit(context, input)),
    renameAuxiliaryMeans: async (_root, asked, context) => payload(await renameBenefit(context, asked)),
    endAuxiliaryMeans: async (_root, asked, context) => payload(await endBenefit(context, asked)),
  },
  AuxiliaryMeansSection: { title: ({ title }, _arguments, { locale }) => title[locale] },
  AuxiliaryMeansSubdivision: { title: ({ title }, _arguments, { locale }) => title[locale] },
  AuxiliaryMeansBenefit: {
    title: ({ title }, _arguments, { locale }) => title[locale],
    note: ({ note }, _arguments, { locale }) => note?.[locale] ?? null,
    ownShare: ({ ownShareMinor }) => amount(ownShareMinor),
    upkeepYear: ({ upkeepYearMinor }) => amount(upkeepYearMinor),
    year: ({ yearMinor }) => amount(yearMinor),
  },
} satisfies Resolvers;

const amount = (minor: bigint | null) => (minor === null ? null : chf(minor));

const payload = ({ auxiliaryMeans, problems }: ChangedBenefits) => ({
  auxiliaryMeans: auxiliaryMeans && [...auxiliaryMeans],
  problems: [...problems],
});
