import { formatUid, type Uid } from '@guichet/schema/scalars/uid.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { instantText } from '../time.ts';
import type { OrganisationId } from './organisation.ts';
import { registerOrganisation } from './register-organisation.ts';
import { updateOrganisation } from './update-organisation.ts';

export const organisationResolvers: Resolvers = {
  Mutation: {
    registerOrganisation: (_root, { input, idempotencyKey }, context) =>
      registerOrganisation(context, input, idempotencyKey),
    updateOrganisation: (_root, { input, ...named }, context) => updateOrganisation(context, named, input),
  },
  Organisation: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<OrganisationId>(id);
      return known && loaders.organisationById.load(known);
    },
    uid: ({ uid }) => formatUid(uid as Uid),
    branches: ({ name, branches }) => [name, ...branches],
    registeredAt: ({ createdAt }) => instantText(createdAt),
  },
};
