import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, type Cashier, openCashier } from './cashier.ts';
import { finance, memberOf } from './company-desk.ts';
import { changesOf, command, standing, type WrittenInvoice, writeInvoice } from './finance-books.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

const fields = `financeCase { id version number status awaits answer answerText waitingDays isOwn companyName
  creditNote { amount { amount } } messages { by text } history { from to by } } problems { code path }`;

interface CaseLook {
  readonly financeCase: {
    readonly id: string;
    readonly version: number;
    readonly number: string;
    readonly status: string;
    readonly awaits: string | null;
    readonly answer: string | null;
    readonly creditNote: { readonly amount: { readonly amount: string } } | null;
    readonly messages: readonly { readonly by: string; readonly text: string }[];
    readonly history: readonly object[];
  } | null;
}

const question = {
  kind: 'DOUBLE_BILLING',
  subject: 'Attestation facturée deux fois',
  message: 'La commande du 10 septembre figure deux fois sur la facture.',
};

const open = (asker: Account, input: object, key = randomUUIDv7()) =>
  command<CaseLook>(
    cashier,
    asker,
    `mutation ($input: FinanceCaseInput!, $key: ID!) { openFinanceCase(input: $input, idempotencyKey: $key) { ${fields} } }`,
    { input: { ...question, ...input }, key },
  );

const answer = (seen: { id: string; version: number } | null, input: object, asker = finance) =>
  command<CaseLook>(
    cashier,
    asker,
    `mutation ($id: ID!, $version: Int!, $input: FinanceCaseAnswerInput!) { answerFinanceCase(id: $id, version: $version, input: $input) { ${fields} } }`,
    { id: seen?.id, version: seen?.version, input: { text: 'Vous avez raison, voici un avoir.', ...input } },
  );

const write = (seen: { id: string; version: number } | null, text: string, asker: Account) =>
  command<CaseLook>(
    cashier,
    asker,
    `mutation ($id: ID!, $version: Int!, $text: String) { writeToFinanceCase(id: $id, version: $version, text: $text) { ${fields} } }`,
    { id: seen?.id, version: seen?.version, text },
  );

async function asked(): Promise<{
  invoice: WrittenInvoice;
  member: Account;
  opened: CaseLook['financeCase'];
}> {
  const invoice = await writeInvoice(cashier);
  const member = memberOf(invoice.company, { invoices: true });
  const { financeCase, codes } = await open(member, { invoiceId: invoice.id });
  expect(codes).toEqual([]);
  return { invoice, member, opened: financeCase };
}

describe('a case about an invoice', () => {
  test('disputes it until finance answers with a credit note, which is taken off it', async () => {
    const { invoice, opened } = await asked();
    expect(opened).toMatchObject({ status: 'OPEN', awaits: 'FINANCE' });
    expect(await standing(cashier, invoice)).toMatchObject({ status: 'DISPUTED' });
    const { financeCase, codes } = await answer(opened, {
      ...{ answer: 'CREDIT_NOTE', amount: '25.00', reason: 'DUPLICATE' },
    });
    expect(codes).toEqual([]);
    expect(financeCase).toMatchObject({ status: 'ANSWERED', creditNote: { amount: { amount: '25.00' } } });
    expect(await standing(cashier, invoice)).toMatchObject({ status: 'OVERDUE', credited: '2500' });
    expect(await changesOf(cashier, invoice)).toEqual([
      'dispute DISPUTED',
      'credit DISPUTED',
      'settleDispute OVERDUE',
    ]);
  });

  test('that is answered by two at once is answered once, and one credit note is written', async () => {
    const { invoice, opened } = await asked();
    const input = { answer: 'CREDIT_NOTE', amount: '25.00', reason: 'DUPLICATE' };
    const answers = await Promise.all([answer(opened, input), answer(opened, input)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CASE_NOT_OPEN']);
    expect(await standing(cashier, invoice)).toMatchObject({ credited: '2500' });
  });

  test('is one at a time, by whoever asks, and once for a key', async () => {
    const { invoice, member, opened } = await asked();
    const colleague = memberOf(invoice.company, { invoices: true });
    expect((await open(colleague, { invoiceId: invoice.id })).codes).toEqual(['CASE_ALREADY_OPEN']);
    const other = await writeInvoice(cashier, { company: invoice.company, month: '2026-08' });
    const key = randomUUIDv7();
    const twice = await Promise.all([1, 2].map(() => open(member, { invoiceId: other.id }, key)));
    expect(new Set(twice.map(({ financeCase }) => financeCase?.id)).size).toBe(1);
    expect(opened?.number).not.toBe(twice[0]?.financeCase?.number);
  });

  test('whose answer can’t be done stays open, and nothing of it is written', async () => {
    const { invoice, opened } = await asked();
    const refused = await answer(opened, { answer: 'CREDIT_NOTE', amount: '900.00', reason: 'DUPLICATE' });
    expect(refused.codes).toEqual(['CREDIT_TOO_HIGH']);
    expect(refused.financeCase).toMatchObject({ status: 'OPEN', creditNote: null });
    expect((await answer(opened, { answer: 'REFUND', amount: '1', available: '1' })).codes).toEqual([
      'CASE_ANSWER_NOT_OPEN',
    ]);
    expect(await standing(cashier, invoice)).toMatchObject({ status: 'DISPUTED', credited: '0' });
  });

  test('goes to and fro: whose turn it is follows who wrote', async () => {
    const { member, opened } = await asked();
    const asking = await write(opened, 'De quelle commande s’agit-il ?', finance);
    expect(asking.financeCase?.awaits).toBe('ASKER');
    const replied = await write(asking.financeCase, 'OC261005.', member);
    expect(replied.financeCase).toMatchObject({
      awaits: 'FINANCE',
      messages: [{ by: 'FINANCE' }, { by: 'ASKER', text: 'OC261005.' }],
    });
    expect((await write(opened, 'Encore', member)).codes).toEqual(['VERSION_CONFLICT']);
  });

  test('that is taken back by who opened it disputes nothing any more', async () => {
    const { invoice, member, opened } = await asked();
    const withdraw = (asker: Account) =>
      command<CaseLook>(
        cashier,
        asker,
        `mutation ($id: ID!, $version: Int!) { withdrawFinanceCase(id: $id, version: $version) { ${fields} } }`,
        { id: opened?.id, version: opened?.version },
      );
    expect((await withdraw(memberOf(invoice.company, { invoices: true }))).codes).toEqual(['CASE_NOT_YOURS']);
    expect((await withdraw(member)).financeCase?.status).toBe('WITHDRAWN');
    expect(await standing(cashier, invoice)).toMatchObject({ status: 'OVERDUE' });
  });

  test('can be answered by another address for the invoices to come', async () => {
    const { invoice, opened } = await asked();
    const address = { address: 'Rue du Stand 26', postalCode: '1204', town: 'Genève' };
    const bad = await answer(opened, { answer: 'BILLING_ADDRESS', address: { ...address, town: '' } });
    expect(bad.codes).toEqual(['FIELD_REQUIRED']);
    expect((await answer(opened, { answer: 'BILLING_ADDRESS', address })).codes).toEqual([]);
    const { data } = await cashier.ask<{ clientAccount: object }>(
      finance,
      'query ($id: ID!) { clientAccount(id: $id) { billingAddress { address } isBillingAddressRecorded } }',
      { id: invoice.company.id },
    );
    expect(data.clientAccount).toEqual({
      billingAddress: { address: 'Rue du Stand 26' },
      isBillingAddressRecorded: true,
    });
  });
});

test('nobody answers his own case, and who sees no invoices of the company opens none', async () => {
  const invoice = await writeInvoice(cashier);
  const own = { ...memberOf(invoice.company, { invoices: true }), roles: finance.roles ?? [] };
  const { financeCase } = await open(own, { invoiceId: invoice.id });
  expect((await answer(financeCase, { answer: 'EXPLANATION' }, own)).codes).toEqual(['FINANCE_OF_ONESELF']);
  const other = await writeInvoice(cashier);
  expect((await open(memberOf(other.company, { recap: true }), { invoiceId: other.id })).codes).toEqual([
    'NOT_FOUND',
  ]);
  expect((await open(finance, { invoiceId: other.id })).codes).toEqual(['NOT_FOUND']);
});

test('all that is wrong with a case is said at once', async () => {
  const asker = { id: randomUUIDv7() };
  const { codes } = await open(asker, {
    orderId: randomUUIDv7(),
    kind: 'REMINDER',
    subject: '',
    message: 'Non',
  });
  expect(codes).toEqual(['CASE_KIND_OF_INVOICES', 'FIELD_REQUIRED', 'FINANCE_TEXT_TOO_SHORT']);
});

test('finance reads all cases, the one that waited longest first; others read their own', async () => {
  const { opened, member } = await asked();
  const later = await asked();
  const query = `query { financeCases(filter: { status: [OPEN] }, first: 100) { nodes { id } } }`;
  const list = async (asker: Account) => {
    const { data } = await cashier.ask<{ financeCases: { nodes: readonly { id: string }[] } }>(asker, query);
    return data.financeCases.nodes.map(({ id }) => id);
  };
  const all = await list(finance);
  expect(all.indexOf(opened?.id ?? '')).toBeLessThan(all.indexOf(later.opened?.id ?? ''));
  expect(await list(member)).toEqual([opened?.id]);
});
