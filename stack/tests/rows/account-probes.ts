import { type Probe, probesOf } from './probe.ts';

const { byKey, read, command } = probesOf('billing');

/** A version that no row has: who may change the row hears of the conflict, and nothing is changed. */
const stale = ['$id: ID!, $version: Int = 99', 'id: $id, version: $version'] as const;

/** A company as identity would tell of it. */
const telling = (changes: object) => ({
  ...{ accessId: crypto.randomUUID(), organisationId: crypto.randomUUID(), group: 'POPULATION' },
  ...{
    status: 'ACTIVE',
    version: 1,
    name: 'Quelqu’une SA',
    uid: 'CHE-116.281.710',
    branches: [],
    locale: 'FR',
  },
  address: { address: 'Rue 1', postalCode: '1200', town: 'Genève', country: 'CH' },
  ...changes,
});

/** Every argument of the rooms of accounts, invoices and recaps that can name a row. */
export const accountProbes: readonly Probe[] = [
  byKey(
    'ClientAccount',
    'clientAccount',
    'name uid status address { town } history { change } months { month }',
  ),
  byKey('MonthlyInvoice', 'monthlyInvoice', 'number total { amount } history { change }'),
  byKey('Organisation', 'organisation', 'clientAccount { name }'),
  read(
    'Query.clientAccount(id)',
    'clientAccount',
    'query ($id: ID!) { clientAccount(id: $id) { name uid } }',
  ),
  read(
    'Query.monthlyInvoice(id)',
    'monthlyInvoice',
    'query ($id: ID!) { monthlyInvoice(id: $id) { number } }',
  ),
  read(
    'Query.monthlyInvoices(filter.clientAccountId)',
    'clientAccount',
    'query ($id: ID) { monthlyInvoices(filter: { clientAccountId: $id }) { nodes { number } } }',
  ),
  read(
    'Query.recap(clientAccountId)',
    'clientAccount',
    'query ($id: ID!) { recap(clientAccountId: $id, month: "2026-10") { isClosed totals { onAccount { count } } } }',
  ),
  read(
    'Recap.lines(filter.service)',
    'clientAccount',
    `query ($id: ID!) { recap(clientAccountId: $id, month: "2026-10") {
      lines(filter: { service: "RESIDENCE_CERTIFICATE" }) { nodes { number } } } }`,
  ),
  ...['suspendClientAccount', 'reopenClientAccount', 'closeClientAccount'].map((field) =>
    command(`Mutation.${field}(id)`, 'clientAccount', stale),
  ),
  command('Mutation.setClientAccountLanguage(id)', 'clientAccount', [
    '$id: ID!, $version: Int = 99',
    'id: $id, version: $version, language: FR',
  ]),
  command('Mutation.changeBillingAddress(id)', 'clientAccount', [
    '$id: ID!, $version: Int = 99',
    'id: $id, version: $version, address: { address: "Rue 1", postalCode: "1200", town: "Genève" }',
  ]),
  ...(['organisationId', 'accessId'] as const).map((member) =>
    command(
      `Mutation.recordServiceAccess(input.${member})`,
      member === 'accessId' ? 'serviceAccess' : 'organisation',
      ['$input: ServiceAccessRecordInput!', 'input: $input'],
      ({ organisation, serviceAccess }) => ({
        input: telling(
          member === 'accessId' ? { accessId: serviceAccess } : { organisationId: organisation },
        ),
      }),
    ),
  ),
];
