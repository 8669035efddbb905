import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cashier, openCashier } from './cashier.ts';
import { finance, insuranceFinance } from './company-desk.ts';
import { changesOf, command, standing, writeInvoice } from './finance-books.ts';
import { send } from './finance-desk.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

interface Credit {
  readonly amount: string;
  readonly reference?: string;
  readonly name?: string;
  readonly servicer?: string;
  readonly isReversal?: boolean;
}

let count = 0;

/** What the bank writes of money that came in on the account of the invoices. */
function notice(credits: readonly Credit[], iban = 'CH4431999123000889012'): string {
  const entries = credits.map(
    ({ amount, reference, name, servicer = randomUUIDv7(), isReversal = false }) => {
      const remittance = reference
        ? `<RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`
        : '';
      const debtor = name ? `<RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr></RltdPties>` : '';
      return `<Ntry><Amt Ccy="CHF">${amount}</Amt><CdtDbtInd>${isReversal ? 'DBIT' : 'CRDT'}</CdtDbtInd>
      <RvslInd>${isReversal}</RvslInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
      <AcctSvcrRef>${servicer}</AcctSvcrRef><NtryDtls><TxDtls><Amt Ccy="CHF">${amount}</Amt>${debtor}${remittance}</TxDtls></NtryDtls></Ntry>`;
    },
  );
  count += 1;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
  <GrpHdr><MsgId>NOTICE-${count}</MsgId></GrpHdr>
  <Ntfctn><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries.join('')}</Ntfctn>
</BkToCstmrDbtCdtNtfctn></Document>`;
}

const openCredits = async () => {
  const { data } = await cashier.ask<{
    openBankCredits: { nodes: readonly { id: string; doubt: string; debtorName: string | null }[] };
  }>(
    finance,
    `query { openBankCredits(first: 100) { nodes { id doubt debtorName amount { amount } invoice { number } candidates { number } } } }`,
  );
  return data.openBankCredits.nodes;
};

const assign = (entryId: string | undefined, invoiceId: string) =>
  command<{ credit: { invoice: { number: string } | null } | null }>(
    cashier,
    finance,
    'mutation ($entry: ID!, $invoice: ID!) { assignCredit(entryId: $entry, invoiceId: $invoice) { credit { invoice { number } } problems { code } } }',
    { entry: entryId, invoice: invoiceId },
  );

test('each finance lists the messages of its own bank', async () => {
  expect(await send(cashier, notice([{ amount: '5.00' }]), finance)).toEqual([]);
  const listed = async (...askers: readonly (typeof finance)[]) => {
    const asker = { ...finance, roles: askers.flatMap(({ roles = [] }) => roles) };
    const { data } = await cashier.ask<{ bankMessages: { nodes: readonly { messageId: string }[] } }>(
      asker,
      '{ bankMessages { nodes { messageId kind importedAt ignored } } }',
    );
    return data.bankMessages.nodes.map(({ messageId }) => messageId);
  };
  const [ours] = await listed(finance);
  expect(ours).toMatch(/^NOTICE-/);
  expect(await listed(insuranceFinance)).toEqual([]);
  expect(await listed(insuranceFinance, finance)).toContain(ours);
  const officer = { ...finance, roles: [{ office: 'POPULATION', role: 'OFFICER' }] };
  expect((await cashier.ask(officer, '{ bankMessages { nodes { messageId } } }')).codes).toEqual([
    'FORBIDDEN',
  ]);
});

test('what bears an invoice’s reference pays it, in parts too, and more than it asks is overpaid', async () => {
  const invoice = await writeInvoice(cashier);
  const pay = (amount: string) => send(cashier, notice([{ amount, reference: invoice.reference }]), finance);
  expect(await pay('40.00')).toEqual([]);
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'OVERDUE', paid: '4000' });
  await pay('60.00');
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'PAID', paid: '10000' });
  await pay('0.05');
  expect(await changesOf(cashier, invoice)).toEqual(['pay OVERDUE', 'pay PAID', 'pay OVERPAID']);
  const told = await cashier.rows(sql`
    select from graphile_worker._private_jobs where key like ${`tell-payment:${invoice.id}%`}`);
  expect(told).toHaveLength(1);
});

test('an entry that the bank tells twice, in two files, is counted once', async () => {
  const invoice = await writeInvoice(cashier);
  const credit = { amount: '100.00', reference: invoice.reference, servicer: randomUUIDv7() };
  expect(await send(cashier, notice([credit]), finance)).toEqual([]);
  expect(await send(cashier, notice([credit]), finance)).toEqual([]);
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'PAID', paid: '10000' });
});

test('without a reference the amount and the company’s name decide, and otherwise a person', async () => {
  const named = await writeInvoice(cashier, { requests: 7 });
  await send(cashier, notice([{ amount: '175.00', name: named.company.name.toUpperCase() }]), finance);
  expect(await standing(cashier, named)).toMatchObject({ status: 'PAID' });

  const unnamed = await writeInvoice(cashier, { requests: 9 });
  await send(cashier, notice([{ amount: '225.00', name: 'Fiduciaire Modèle' }]), finance);
  expect(await standing(cashier, unnamed)).toMatchObject({ paid: '0' });
  const [waiting] = await openCredits();
  expect(waiting).toMatchObject({
    ...{ doubt: 'UNKNOWN_REFERENCE', debtorName: 'Fiduciaire Modèle', invoice: null },
    candidates: [{ number: unnamed.number }],
  });
  const twice = await Promise.all([assign(waiting?.id, unnamed.id), assign(waiting?.id, unnamed.id)]);
  expect(twice.flatMap(({ codes }) => codes)).toEqual(['BANK_CREDIT_SETTLED']);
  expect(await standing(cashier, unnamed)).toMatchObject({ status: 'PAID', paid: '22500' });
});

test('what the bank takes back waits for a person, who takes it back from the invoice', async () => {
  const invoice = await writeInvoice(cashier);
  await send(cashier, notice([{ amount: '100.00', reference: invoice.reference }]), finance);
  await send(
    cashier,
    notice([{ amount: '100.00', reference: invoice.reference, isReversal: true }]),
    finance,
  );
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'PAID' });
  const [reversal] = await openCredits();
  expect(reversal).toMatchObject({ doubt: 'REVERSAL', invoice: { number: invoice.number } });
  expect((await assign(reversal?.id, invoice.id)).codes).toEqual([]);
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'OVERDUE', paid: '0' });
});

test('a file of another account, or of the other office’s finance, counts for nothing', async () => {
  const invoice = await writeInvoice(cashier);
  const credit = [{ amount: '100.00', reference: invoice.reference }];
  const other = 'CH9300762011623852957';
  expect(await send(cashier, notice(credit, other), finance)).toEqual(['BANK_MESSAGE_OTHER_ACCOUNT']);
  expect(await send(cashier, notice(credit), insuranceFinance)).toEqual(['BANK_MESSAGE_OTHER_ACCOUNT']);
  expect(await standing(cashier, invoice)).toMatchObject({ paid: '0' });
});

test('finance records by hand what came in otherwise: of two who saw the same, one does', async () => {
  const invoice = await writeInvoice(cashier);
  const record = (input: object = {}) =>
    command<{ invoice: { status: string } | null }>(
      cashier,
      finance,
      `mutation ($id: ID!, $version: Int!, $amount: String, $on: String, $key: ID!) {
        recordInvoicePayment(invoiceId: $id, version: $version, amount: $amount, bookedOn: $on, note: "Guichet", idempotencyKey: $key) {
          invoice { status paid { amount } } problems { code } } }`,
      { id: invoice.id, version: 1, amount: '100.00', on: '2026-11-20', key: randomUUIDv7(), ...input },
    );
  expect((await record({ on: '2026-10-01' })).codes).toEqual(['INVOICE_PAYMENT_DAY_UNLIKELY']);
  const answers = await Promise.all([record(), record()]);
  expect(answers.flatMap(({ codes }) => codes)).toEqual(['VERSION_CONFLICT']);
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'PAID', paid: '10000' });
});

test('what companies owe is told by age, beside what came in for nobody', async () => {
  const query = `query { receivables(asOf: "2026-11-20") { invoices open { amount } overdue { amount } unmatchedCredits
    overdueByAge { fromDays untilDays invoices open { amount } } accounts(first: 100) { companyName open { amount } } } }`;
  type Owed = {
    receivables: {
      unmatchedCredits: number;
      overdueByAge: readonly { invoices: number; open: { amount: string } }[];
      accounts: readonly { companyName: string; open: { amount: string } }[];
    };
  };
  const before = (await cashier.ask<Owed>(finance, query)).data.receivables;
  await writeInvoice(cashier, { requests: 2, dueOn: '2026-10-01', issuedOn: '2026-09-01', month: '2026-08' });
  await writeInvoice(cashier, { requests: 3, dueOn: '2026-08-21', issuedOn: '2026-07-22', month: '2026-06' });
  await send(cashier, notice([{ amount: '12.00', name: 'Inconnue' }]), finance);
  const after = (await cashier.ask<Owed>(finance, query)).data.receivables;
  const more = after.overdueByAge.map(({ invoices, open }, index) => [
    invoices - (before.overdueByAge[index]?.invoices ?? 0),
    Number(open.amount) - Number(before.overdueByAge[index]?.open.amount),
  ]);
  expect(more).toEqual([
    [0, 0],
    [1, 50],
    [0, 0],
    [1, 75],
  ]);
  expect(after.unmatchedCredits).toBe(before.unmatchedCredits + 1);
  expect(after.accounts.length).toBe(before.accounts.length + 2);
});
