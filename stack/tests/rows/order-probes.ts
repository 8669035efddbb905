import { type Probe, probesOf } from './probe.ts';

const { byKey, read, command } = probesOf('billing');

/** A version that no row has: who sees the row hears of the conflict, and nothing is changed. */
const stale = ['$id: ID!, $version: Int = 99', 'id: $id, version: $version'] as const;
const certificate = {
  lines: [{ service: 'RESIDENCE_CERTIFICATE' }],
  delivery: { recipient: 'Quelqu’un', address: 'Rue 1', postalCode: '1200', town: 'Genève' },
};
const forMembership: Partial<Probe> = {
  variables: (yard) => ({ input: { ...certificate, membershipId: yard.membership } }),
};

/** Every argument of the room of orders that can name a row. */
export const orderProbes: readonly Probe[] = [
  byKey('Order', 'order', 'number orderedBy lines { title answers { value } }'),
  byKey('Account', 'account', 'orders { nodes { number } }'),
  read('Query.order(id)', 'order', 'query ($id: ID!) { order(id: $id) { number orderedBy } }'),
  read(
    'Query.orders(filter.organisationId)',
    'organisation',
    'query ($id: ID) { orders(filter: { organisationId: $id }) { nodes { number } } }',
  ),
  read(
    'Account.orders(filter.organisationId)',
    'organisation',
    `query ($of: [_Any!]!, $id: ID) { _entities(representations: $of) { ... on Account {
      orders(filter: { organisationId: $id }) { nodes { number } } } } }`,
    { variables: (yard) => ({ id: yard.organisation, of: [{ __typename: 'Account', id: yard.account }] }) },
  ),
  read(
    'Query.previewOrder(input.membershipId)',
    'membership',
    'query ($input: OrderInput!) { previewOrder(input: $input) { reason problems { code } } }',
    forMembership,
  ),
  command(
    'Mutation.placeOrder(input.membershipId)',
    'membership',
    ['$input: OrderInput!, $key: ID!', 'input: $input, idempotencyKey: $key'],
    forMembership.variables,
  ),
  command('Mutation.retryPayment(orderId)', 'order', ['$id: ID!', 'orderId: $id']),
  ...['cancelOrder', 'withdrawOrder', 'fulfilOrder', 'refuseOrder', 'recordReturnedMail'].map((field) =>
    command(`Mutation.${field}(id)`, 'order', stale),
  ),
];
