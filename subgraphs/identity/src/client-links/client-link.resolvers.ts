import { maskIban } from '@guichet/schema/scalars/iban.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { enter } from '../sessions/enter.ts';
import { phoneHint } from '../sign-in/sign-in.ts';
import { instantText } from '../time.ts';
import { type AnsweredLink, acceptClientLink } from './accept-client-link.ts';
import { activateClient } from './activate-client.ts';
import type { ClientLinkId } from './client-link.ts';
import { endClientLink, refuseClientLink } from './close-client-link.ts';
import { openActivation } from './open-activation.ts';
import { readBilling } from './read-billing.ts';
import { readClientLink } from './read-client-link.ts';
import { readMandateText } from './read-mandate-text.ts';
import { recordClientDebit } from './record-client-debit.ts';
import { openPerson } from './registered-person.ts';
import { resendActivation } from './resend-activation.ts';
import { sendActivationCode } from './send-activation-code.ts';

const locales = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

export const clientLinkResolvers: Resolvers = {
  Query: {
    clientLink: (_root, { id }, context) => readClientLink(context, id),
    sepaMandateText: (_root, _args, context) => readMandateText(context),
  },
  Mutation: {
    openActivation: async (_root, { token }, context) => {
      const opened = await openActivation(context, token ?? '');
      return opened.activation ? { ...opened, problems: [] } : opened;
    },
    sendActivationCode: async (_root, { token }, context) => {
      const sent = await sendActivationCode(context, token ?? '');
      if (!sent.expiresAt) return { ...sent, resendAvailableAt: null };
      const { expiresAt, resendAvailableAt } = sent;
      return {
        expiresAt: instantText(expiresAt),
        resendAvailableAt: instantText(resendAvailableAt),
        problems: [],
      };
    },
    activateClient: async (_root, { token, input: { locale, ...entry } }, context) => {
      const chosen = locale ? locales[locale] : null;
      const activated = await activateClient(context, { ...entry, token: token ?? '', chosen });
      if (activated.id === null) return { clientLink: null, problems: activated.problems };
      await enter(context, activated.session);
      return { clientLink: await context.loaders.clientLinkById.load(activated.id), problems: [] };
    },
    resendActivation: async (_root, { email }, context) => {
      const sent = await resendActivation(context, email);
      return sent.linkExpiresAt ? { linkExpiresAt: instantText(sent.linkExpiresAt), problems: [] } : sent;
    },
    acceptClientLink: async (_root, { id, ...entry }, context) =>
      payload(context, await acceptClientLink(context, id, entry)),
    refuseClientLink: async (_root, { id }, context) => payload(context, await refuseClientLink(context, id)),
    recordClientDebit: async (_root, { input }, context) => {
      await recordClientDebit(context, input);
      return { problems: [] };
    },
    endClientLink: async (_root, { id }, context) => payload(context, await endClientLink(context, id)),
  },
  Account: { clientLinks: ({ id }, _args, { loaders }) => loaders.clientLinksByAccount.load(id) },
  Activation: {
    email: ({ person }) => person.email,
    givenNames: ({ person }) => person.givenNames,
    familyName: ({ person }) => person.usualName ?? person.familyName,
    phoneHint: ({ person }) => phoneHint(person.mobilePhone),
    accountHint: ({ person }) => maskIban(person.iban),
    accountHolder: ({ person }) => person.holder,
    expiresAt: ({ expiresAt }) => instantText(expiresAt),
  },
  ClientLink: {
    __resolveReference: ({ id }, { loaders }) => {
      const known = readId<ClientLinkId>(id);
      return known && loaders.clientLinkById.load(known);
    },
    provider: async ({ providerId }, _args, { loaders }) => {
      const provider = await loaders.providerById.load(providerId);
      if (!provider) throw new Error('A client link has no provider that its client sees');
      return provider;
    },
    requestedAt: ({ registeredAt }) => instantText(registeredAt),
    activeSince: ({ activeSince }) => activeSince && instantText(activeSince),
    closedAt: ({ closedAt }) => closedAt && instantText(closedAt),
    accountHint: async ({ person }, _args, { vault }) => maskIban((await openPerson(vault, person)).iban),
    mandate: ({ mandateInForce }) => mandateInForce,
    history: ({ id }, _args, { loaders }) => loaders.linkHistory.load(id),
    billing: (link, _args, { vault }) => readBilling(vault, link),
  },
  ClientLinkTransition: { at: ({ at }) => instantText(at) },
  SepaMandate: {
    acceptedAt: ({ acceptedAt }) => instantText(acceptedAt),
    accountHint: async ({ iban }, _args, { vault }) => maskIban(await vault.unseal('identity.iban', iban)),
    accountHolder: ({ holder }) => holder,
  },
};

async function payload({ loaders }: IdentityContext, { id, problems }: AnsweredLink) {
  return { clientLink: id && (await loaders.clientLinkById.load(id)), problems };
}
