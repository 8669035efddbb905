import { readPage } from '@guichet/chassis/pages/page.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import { maskIban } from '@guichet/schema/scalars/iban.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { instantText } from '../time.ts';
import { type ClientLinkId, seenByProvider } from './client-link.ts';
import { previewClient } from './preview-client.ts';
import { type ClientOutcome, registerClient } from './register-client.ts';
import { updateClient } from './update-client.ts';

export const clientResolvers: Resolvers = {
  Query: {
    client: (_root, { id }, { loaders }) => {
      const known = readId<ClientLinkId>(id);
      return known && loaders.clientById.load(known);
    },
    clients: (_root, { filter, ...page }, { loaders }) =>
      loaders.clientPage(
        {
          statuses: filter?.linkStatus ?? null,
          updatedSince: filter?.updatedSince == null ? null : readInstant(filter.updatedSince),
          reference: filter?.reference ?? null,
        },
        readPage(page),
      ),
    previewClient: async (_root, { input }, context) => {
      const problems = await previewClient(context, input);
      return { isAcceptable: problems.length === 0, problems: [...problems] };
    },
  },
  Mutation: {
    registerClient: async (_root, { input, idempotencyKey }, context) =>
      answer(await registerClient(context, input, idempotencyKey)),
    updateClient: async (_root, { input, ...named }, context) =>
      answer(await updateClient(context, named, input)),
  },
  Client: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<ClientLinkId>(id);
      return known && loaders.clientById.load(known);
    },
    linkStatus: ({ status }) => seenByProvider(status),
    closedAt: ({ status, closedAt }) =>
      closedAt && seenByProvider(status) !== 'REQUESTED' ? instantText(closedAt) : null,
    title: ({ person }) => person.title,
    familyName: ({ person }) => person.familyName,
    usualName: ({ person }) => person.usualName,
    givenNames: ({ person }) => person.givenNames,
    birthDate: ({ person }) => person.birthDate,
    birthPlace: ({ person }) => person.birthPlace,
    mobilePhone: ({ person }) => person.mobilePhone,
    email: ({ person }) => person.email,
    address: ({ person }) => person.address,
    postalCode: ({ person }) => person.postalCode,
    town: ({ person }) => person.town,
    country: ({ person }) => person.country,
    accountHint: ({ person }) => maskIban(person.iban),
    accountHolder: ({ person }) => person.holder,
    registeredAt: ({ registeredAt }) => instantText(registeredAt),
    updatedAt: ({ updatedAt }) => instantText(updatedAt),
  },
};

/** @throws GraphQLError with the code BAD_REQUEST for a text that is no instant. */
function readInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw badRequest('BAD_REQUEST', 'updatedSince is not an instant, e.g. 2026-11-01T08:00:00Z.');
  }
}

const answer = ({ client, problems }: ClientOutcome) => ({ client, problems: [...problems] });
