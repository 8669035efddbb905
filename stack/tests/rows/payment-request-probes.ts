import { type Probe, probesOf } from './probe.ts';
import { requestOf } from './provider-yard.ts';

const { byKey, read, command } = probesOf('billing');

const request = 'invoiceNumber total { amount } lines { description } history { to }';
const things = ['paymentRequest', 'askedPayment'] as const;

/** A request that lacks its number alone: who may ask the client for a payment hears of that, and nothing is asked. */
const unnumbered = `birthDate: "1948-03-14", invoiceDate: "2026-11-03", periodStart: "2026-11-02", periodEnd: "2026-11-03",
  lines: [{ nature: "HOUSEWORK", quantity: "1", unit: "HOUR", totalCents: 100 }], totalCents: 100`;

/** Every argument of the room of payment requests that can name a row: what a person is asked for, and what a provider asks for. */
export const paymentRequestProbes: readonly Probe[] = [
  ...things.flatMap((thing) => {
    const of = thing === 'askedPayment' ? ', of a provider' : '';
    return [
      { ...byKey('PaymentRequest', thing, request), name: `PaymentRequest by key${of}` },
      read(
        `Query.paymentRequest(id)${of}`,
        thing,
        `query ($id: ID!) { paymentRequest(id: $id) { ${request} } }`,
      ),
    ];
  }),
  ...(['client', 'clientLink'] as const).map((thing) =>
    read(
      `Query.paymentRequests(filter.clientId)${thing === 'client' ? '' : ', of a person'}`,
      thing,
      'query ($id: ID) { paymentRequests(filter: { clientId: $id }) { nodes { invoiceNumber } } }',
    ),
  ),
  read(
    'Account.paymentRequests(filter.clientId)',
    'clientLink',
    `query ($of: [_Any!]!, $id: ID) { _entities(representations: $of) { ... on Account {
      paymentRequests(filter: { clientId: $id }) { nodes { invoiceNumber } } } } }`,
    {
      variables: ({ account, clientLink }) => ({
        id: clientLink,
        of: [{ __typename: 'Account', id: account }],
      }),
    },
  ),
  read(
    'Account.providerStatements(providerId)',
    'servedBy',
    `query ($of: [_Any!]!, $id: ID) { _entities(representations: $of) { ... on Account {
      providerStatements(year: 2026, providerId: $id) { name totals { paid { amount } } } } } }`,
    {
      variables: ({ servedBy }, { account }) => ({
        id: servedBy,
        of: [{ __typename: 'Account', id: account }],
      }),
    },
  ),
  command('Mutation.createPaymentRequest(input.clientId)', 'client', [
    '$id: ID!, $key: ID!',
    `input: { clientId: $id, ${unnumbered} }, idempotencyKey: $key`,
  ]),
  command(
    'Mutation.cancelPaymentRequest(id)',
    'askedPayment',
    ['$id: ID!', 'id: $id, reason: "Facturée par erreur"'],
    undefined,
    { fresh: (belongings, owner) => belongings.paymentRequest(owner, crypto.randomUUID()) },
  ),
  command('Mutation.validatePaymentRequest(id)', 'paymentRequest', ['$id: ID!', 'id: $id'], undefined, {
    fresh: requestOf,
  }),
  command(
    'Mutation.contestPaymentRequest(id)',
    'paymentRequest',
    ['$id: ID!', 'id: $id, reason: ALREADY_PAID'],
    undefined,
    { fresh: requestOf },
  ),
  read('Query.requestBatches', 'requestBatch', '{ requestBatches(first: 100) { nodes { id } } }'),
  ...(['releaseRequestBatch', 'undoRequestBatch'] as const).map((field) =>
    command(`Mutation.${field}(id)`, 'requestBatch', ['$id: ID!', 'id: $id, version: 99']),
  ),
  read('Query.requestBatch(id)', 'requestBatch', 'query ($id: ID!) { requestBatch(id: $id) { kind } }'),
  ...(['recordRequestRecovery', 'recordRequestRepayment'] as const).map((field) =>
    command(`Mutation.${field}(id)`, 'askedPayment', ['$id: ID!', 'id: $id, version: 99']),
  ),
  // A repayment is seen with the request that it is of.
  ...(['confirmRequestRepayment', 'withdrawRequestRepayment'] as const).map((field) =>
    command(`Mutation.${field}(id)`, 'askedPayment', ['$id: ID!', 'id: $id'], ({ requestRepayment }) => ({
      id: requestRepayment,
    })),
  ),
];
