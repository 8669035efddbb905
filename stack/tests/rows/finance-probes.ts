import { type Probe, probesOf } from './probe.ts';

const { byKey, read, command } = probesOf('billing');

/** A version that no row has: who may change the row hears of the conflict, and nothing is changed. */
const stale = ['$id: ID!, $version: Int = 99', 'id: $id, version: $version'] as const;

const question = 'kind: REFUND, subject: "Question", message: "Est-ce bien juste ainsi ?"';
const givenBack = 'amount: "0", reason: GOODWILL, note: "Geste commercial"';

/** Every argument of finance's rooms that can name a row. */
export const financeProbes: readonly Probe[] = [
  byKey('CreditNote', 'creditNote', 'number companyName amount { amount }'),
  byKey('FinanceCase', 'financeCase', 'number subject message history { to }'),
  read('Query.creditNote(id)', 'creditNote', 'query ($id: ID!) { creditNote(id: $id) { number note } }'),
  ...(['clientAccount', 'monthlyInvoice'] as const).map((thing) => {
    const member = thing === 'clientAccount' ? 'clientAccountId' : 'invoiceId';
    return read(
      `Query.creditNotes(filter.${member})`,
      thing,
      `query ($id: ID) { creditNotes(filter: { ${member}: $id }) { nodes { number } } }`,
    );
  }),
  ...(['monthlyInvoice', 'order'] as const).flatMap((thing) => {
    const member = thing === 'order' ? 'orderId' : 'invoiceId';
    return [
      read(
        `Query.financeCases(filter.${member})`,
        thing,
        `query ($id: ID) { financeCases(filter: { ${member}: $id }) { nodes { number } } }`,
      ),
      command(`Mutation.issueCreditNote(input.${member})`, thing, [
        '$id: ID!, $key: ID!',
        `input: { ${member}: $id, ${givenBack} }, idempotencyKey: $key`,
      ]),
      command(`Mutation.openFinanceCase(input.${member})`, thing, [
        '$id: ID!, $key: ID!',
        `input: { ${member}: $id, ${question} }, idempotencyKey: $key`,
      ]),
    ];
  }),
  read('Query.financeCase(id)', 'financeCase', 'query ($id: ID!) { financeCase(id: $id) { number } }'),
  command('Mutation.withdrawFinanceCase(id)', 'financeCase', stale),
  command('Mutation.writeToFinanceCase(id)', 'financeCase', stale),
  command('Mutation.answerFinanceCase(id)', 'financeCase', [
    '$id: ID!, $version: Int = 99',
    'id: $id, version: $version, input: { answer: EXPLANATION, text: "Tout est en ordre." }',
  ]),
  command('Mutation.refundOrder(orderId)', 'order', [
    '$id: ID!, $key: ID!',
    'orderId: $id, amount: "1", available: "0", reason: "Prestation non fournie", idempotencyKey: $key',
  ]),
  command('Mutation.clearRefund(id)', 'orderRefund', [
    '$id: ID!, $version: Int = 99',
    'id: $id, version: $version, way: NOT_DONE, note: "Journal"',
  ]),
  command('Mutation.assignCredit(entryId)', 'bankCredit', [
    '$id: ID!, $invoice: ID = "00000000-0000-7000-8000-000000000000"',
    'entryId: $id, invoiceId: $invoice',
  ]),
  command('Mutation.assignCredit(invoiceId)', 'monthlyInvoice', [
    '$id: ID!, $entry: ID = "00000000-0000-7000-8000-000000000000"',
    'entryId: $entry, invoiceId: $id',
  ]),
  command('Mutation.settleCredit(entryId)', 'bankCredit', ['$id: ID!', 'entryId: $id']),
  command('Mutation.recordInvoicePayment(invoiceId)', 'monthlyInvoice', [
    '$id: ID!, $key: ID!',
    'invoiceId: $id, version: 99, amount: "1", bookedOn: "2026-11-03", note: "Guichet", idempotencyKey: $key',
  ]),
];
