import { type Probe, probesOf } from './probe.ts';
import { linkOf } from './provider-yard.ts';

const { byKey, read, command } = probesOf('identity');

const link = 'id status accountHint provider { name siret } mandate { reference } history { to }';
/** A version that no row has: who sees the row hears of the conflict, and nothing is changed. */
const stale = ['$id: ID!', 'version: 99'] as const;

/** Clients and their links: what a person has himself, and what a provider registered. */
const links: readonly Probe[] = [
  ...(['clientLink', 'client'] as const).flatMap((thing) => {
    const of = thing === 'client' ? ', of a provider’s client' : '';
    return [
      { ...byKey('ClientLink', thing, link), name: `ClientLink by key${of}` },
      read(`Query.clientLink(id)${of}`, thing, `query ($id: ID!) { clientLink(id: $id) { ${link} } }`),
    ];
  }),
  {
    ...byKey('ClientLink', 'client', 'billing { iban accountHolder birthDate accountId }'),
    name: 'ClientLink by key, for billing',
  },
  byKey('Client', 'client', 'id'),
  {
    ...byKey('Client', 'client', 'familyName email accountHint birthPlace { town }'),
    name: 'Client by key, his data',
  },
  read(
    'Query.client(id)',
    'client',
    'query ($id: ID!) { client(id: $id) { familyName mobilePhone reference } }',
  ),
  command('Mutation.acceptClientLink(id)', 'clientLink', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => linkOf(belongings, owner, 'REQUESTED'),
  }),
  command('Mutation.refuseClientLink(id)', 'clientLink', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => linkOf(belongings, owner, 'REQUESTED'),
  }),
  command('Mutation.endClientLink(id)', 'clientLink', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => linkOf(belongings, owner, 'ACTIVE'),
  }),
  command('Mutation.updateClient(id)', 'client', [stale[0], `id: $id, ${stale[1]}, input: { town: "Lyon" }`]),
];

const sent: Partial<Probe> = {
  ...{ bearer: true, needs: 'provider' },
  fresh: (belongings, owner) => belongings.activation(owner),
};

/** Nobody has an account yet who activates one: the token is held by who got the e-mail. */
const activations: readonly Probe[] = [
  ...['openActivation', 'sendActivationCode'].map((field) =>
    command(`Mutation.${field}(token)`, 'token', ['$id: String', 'token: $id'], undefined, sent),
  ),
  command(
    'Mutation.activateClient(token)',
    'token',
    ['$id: String', 'token: $id, input: {}'],
    undefined,
    sent,
  ),
];

const providers: readonly Probe[] = [
  byKey('Provider', 'provider', 'name siret accountHint status history { to }'),
  // Its clients know a provider by its name and place alone.
  { ...byKey('Provider', 'servedBy', 'name town'), name: 'Provider by key, of its client' },
  {
    ...byKey('Provider', 'servedBy', 'siret accountHint status reason appliedAt history { to }'),
    name: 'Provider by key, what its client isn’t told',
  },
  read('Query.provider(id), of its client', 'servedBy', 'query ($id: ID!) { provider(id: $id) { name } }'),
  read('Query.provider(id)', 'provider', 'query ($id: ID!) { provider(id: $id) { name siret } }'),
  command('Mutation.applyAsProvider(organisationId)', 'organisation', [
    '$id: ID!, $key: ID!',
    'organisationId: $id, input: {}, idempotencyKey: $key',
  ]),
  command('Mutation.decideProvider(id)', 'provider', [
    stale[0],
    `id: $id, decision: SUSPEND, reason: "Pas encore maintenant", ${stale[1]}`,
  ]),
];

const webhooks: readonly Probe[] = [
  read(
    'Query.webhookEndpoints(providerId)',
    'provider',
    'query ($id: ID) { webhookEndpoints(providerId: $id) { url secretHint } }',
  ),
  read(
    'Query.webhookEndpoint(id)',
    'webhookEndpoint',
    'query ($id: ID!) { webhookEndpoint(id: $id) { url secretHint } }',
  ),
  read(
    'Query.webhookDeliveries(endpointId)',
    'webhookEndpoint',
    'query ($id: ID!) { webhookDeliveries(endpointId: $id) { nodes { event { type } attempts { status } } } }',
  ),
  command('Mutation.createWebhookEndpoint(providerId)', 'provider', [
    '$id: ID, $key: ID!',
    'providerId: $id, url: "", idempotencyKey: $key',
  ]),
  ...['rotateWebhookSecret', 'pauseWebhookEndpoint', 'resumeWebhookEndpoint'].map((field) =>
    command(`Mutation.${field}(id)`, 'webhookEndpoint', ['$id: ID!', 'id: $id']),
  ),
  command('Mutation.replayWebhookDelivery(id)', 'webhookDelivery', ['$id: ID!', 'id: $id']),
  command('Mutation.deleteWebhookEndpoint(id)', 'webhookEndpoint', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => belongings.webhookEndpoint(owner),
  }),
];

const event = { type: 'PAYMENT_REQUEST_VALIDATED', at: '2026-11-20T09:00:00.000Z' };
const notice = {
  ...{ kind: 'VALIDATED', providerName: 'Aide', invoiceNumber: 'F-1', periodStart: '2026-11-01' },
  ...{ periodEnd: '2026-11-02', totalMinor: '12501', clientShareMinor: '6251' },
};

/** What billing tells identity. */
const between: readonly Probe[] = [
  command(
    'Mutation.recordClientDebit(input.clientId)',
    'client',
    ['$input: ClientDebitInput!', 'input: $input'],
    ({ client }) => ({ input: { clientId: client, isBlocked: false, mandateReference: 'GUICHET-0001' } }),
  ),
  ...(
    [
      ['key', 'askedPayment'],
      ['providerId', 'provider'],
      ['clientId', 'client'],
      ['paymentRequestId', 'askedPayment'],
    ] as const
  ).map(([member, thing]) =>
    command(
      `Mutation.recordProviderEvent(input.${member})`,
      thing,
      ['$input: ProviderEventInput!', 'input: $input'],
      ({ provider, client, askedPayment }) => ({
        input: {
          ...{ ...event, key: crypto.randomUUID(), providerId: provider },
          ...{ clientId: client, paymentRequestId: askedPayment },
        },
      }),
    ),
  ),
  ...(
    [
      ['key', 'paymentRequest'],
      ['accountId', 'account'],
      ['requestId', 'paymentRequest'],
    ] as const
  ).map(([member, thing]) =>
    command(
      `Mutation.sendRequestNotice(input.${member})`,
      thing,
      ['$input: RequestNoticeInput!', 'input: $input'],
      ({ account, paymentRequest }) => ({
        input: { ...notice, key: crypto.randomUUID(), accountId: account, requestId: paymentRequest },
      }),
    ),
  ),
];

/** Every argument of identity's rooms of providers and their clients that can name a row. */
export const providerProbes: readonly Probe[] = [
  ...links,
  ...activations,
  ...providers,
  ...webhooks,
  ...between,
];
