import { maskIban } from '@guichet/schema/scalars/iban.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { instantText } from '../time.ts';
import { applyAsProvider, type ProviderOutcome } from './apply-as-provider.ts';
import { decideProvider } from './decide-provider.ts';
import { listProviders } from './list-providers.ts';
import type { ProviderId } from './provider.ts';

export const providerResolvers: Resolvers = {
  Query: {
    providers: (_root, { status, ...args }, context) => listProviders(context, status ?? null, args),
    provider: async (_root, { id }, { loaders }) => {
      const asked = id == null ? (await loaders.providerOfProgram())?.id : readId<ProviderId>(id);
      const provider = asked ? await loaders.providerById.load(asked) : null;
      return provider?.whole ? provider : null;
    },
  },
  Mutation: {
    applyAsProvider: async (_root, { organisationId, input, idempotencyKey }, context) =>
      answer(await applyAsProvider(context, { organisationId, entry: input, idempotencyKey })),
    decideProvider: async (_root, decided, context) => answer(await decideProvider(context, decided)),
  },
  Organisation: {
    provider: ({ id }, _args, { loaders }) => loaders.providerByOrganisation.load(id),
  },
  Provider: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<ProviderId>(id);
      return known && loaders.providerById.load(known);
    },
    accountHint: async ({ whole }, _args, { vault }) =>
      whole && maskIban(await vault.unseal('identity.iban', whole.iban)),
    status: ({ whole }) => whole?.status ?? null,
    reason: ({ whole }) => whole?.reason ?? null,
    appliedAt: ({ whole }) => whole && instantText(whole.appliedAt),
    version: ({ whole }) => whole?.version ?? 0,
    history: async ({ id, whole }, _args, { loaders }) => {
      const steps = whole ? await loaders.stepsOfProvider.load(id) : [];
      return steps.map(({ at, ...step }) => ({ ...step, at: instantText(at) }));
    },
    payment: async ({ whole, address, postalCode, town, country }, _args, { vault }) =>
      whole && {
        ...{ iban: await vault.unseal('identity.iban', whole.iban), holder: whole.holder },
        ...{ address, postalCode, town, country },
      },
    organisation: ({ organisationId, whole }, _args, { loaders }) =>
      whole && loaders.organisationById.load(organisationId),
  },
};

const answer = ({ provider, problems }: ProviderOutcome) => ({ provider, problems: [...problems] });
