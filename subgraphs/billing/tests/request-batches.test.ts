import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDebitOrder } from '../src/bank-files/testing/check-debit-order.ts';
import { answered, bookedWhole, iris, odile, openDebitDesk, takenBack } from './debit-desk.ts';
import { newProvider, person } from './payment-desk.ts';

let desk: Awaited<ReturnType<typeof openDebitDesk>>;
let jobs: AsyncDisposable;

beforeEach(async () => {
  desk = await openDebitDesk();
  jobs = await desk.billing.startJobs();
});
afterEach(async () => {
  await jobs[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

const first = <Of>(of: readonly Of[]): Of => {
  const [one] = of;
  if (!one) throw new Error('There is none');
  return one;
};

/** What identity was told of a client's debits last. */
const toldOf = (clientId: string) =>
  desk.told.filter((input) => input['clientId'] === clientId && 'isBlocked' in input).at(-1);

test('a validated request is debited, and its provider is paid the whole', async () => {
  const requests = await desk.validated(3);
  const one = first(requests);
  const seen = await desk.preview('DEBIT');
  expect(seen).toMatchObject({ count: 3, amount: { amount: '187.53' } });
  const { batch } = await desk.make('DEBIT', seen.seal);
  expect((await desk.release(batch ?? first([]), iris)).codes).toEqual(['REQUEST_BATCH_OF_ONESELF']);
  const released = (await desk.release(batch ?? first([]), odile)).batch ?? first([]);
  const bytes = await desk.download(released.fileUrl, odile);
  if (!bytes) throw new Error('The file is not handed out');
  expect(checkDebitOrder(bytes)).toEqual([]);
  for (const said of [
    '<NbOfTxs>3</NbOfTxs>',
    '<CtrlSum>187.53</CtrlSum>',
    '<MndtId>GUICHET-0001</MndtId>',
    '<BldgNb>4 bis</BldgNb>',
    '<TwnNm>Annemasse</TwnNm>',
  ])
    expect(bytes.toString()).toContain(said);
  expect((await desk.standing(one.id)).status).toBe('VALIDATED');
  expect(await desk.send(answered(released, 'ACCP'))).toEqual([]);
  expect((await desk.standing(one.id)).status).toBe('VALIDATED');
  const booking = bookedWhole('DEBIT', released);
  expect(await desk.send(booking)).toEqual([]);
  expect(await desk.send(booking), 'the same file again').toEqual(['BANK_MESSAGE_KNOWN']);
  expect(await desk.standing(one.id)).toMatchObject({ status: 'DEBITED', books: ['COLLECTION 6251'] });
  await expect
    .poll(() => toldOf(one.clientId), { timeout: 10_000 })
    .toMatchObject({ isBlocked: false, debitedOn: '2026-11-24', mandateReference: 'GUICHET-0001' });

  const payout = await desk.releaseAll('PAYOUT');
  expect(payout.transfers).toMatchObject([{ amount: { amount: '375.03' }, items: [{}, {}, {}] }]);
  const order = (await desk.download(payout.fileUrl, odile))?.toString();
  expect(order).toContain('<SvcLvl>');
  expect(order).toContain('FR1420041010050500013M02606');
  expect(await desk.send(bookedWhole('PAYOUT', payout))).toEqual([]);
  expect(await desk.standing(one.id)).toMatchObject({
    ...{ status: 'PAID', books: ['COLLECTION 6251', 'PAYOUT -12501'] },
    history: ['RECEIVED', 'AWAITING_CLIENT', 'VALIDATED', 'DEBITED', 'PAID'],
  });
  await expect
    .poll(() => desk.told.filter((input) => input['paymentRequestId'] === one.id).map(({ type }) => type))
    .toEqual(expect.arrayContaining(['PAYMENT_REQUEST_DEBITED', 'PAYMENT_REQUEST_PAID']));
  expect((await desk.preview('DEBIT')).count).toBe(0);
  expect((await desk.preview('PAYOUT')).count).toBe(0);
});

test('a debit that is refused blocks its client, and is settled when his share comes in', async () => {
  const [refused, taken] = await desk.validated(2);
  if (!refused || !taken) throw new Error('No requests');
  const batch = await desk.releaseAll('DEBIT');
  const [row] = await desk.rows<{ id: string }>(
    sql`select transfer_id as id from request_item where payment_request_id = ${refused.id}`,
  );
  const id = row?.id ?? '';
  expect(await desk.send(answered(batch, 'PART', [{ id, reason: 'AM04' }]))).toEqual([]);
  expect(await desk.standing(refused.id)).toMatchObject({ status: 'DEBIT_REFUSED', books: [] });
  expect((await desk.standing(taken.id)).status).toBe('VALIDATED');
  await expect
    .poll(() => toldOf(refused.clientId), { timeout: 10_000 })
    .toMatchObject({ isBlocked: true, debitedOn: null });
  const { data } = await desk.ask<{ requestBatches: { nodes: readonly (typeof batch)[] } }>(
    iris,
    '{ requestBatches { nodes { answer transfers { id status bankReason { code } } } } }',
  );
  const seen = first(data.requestBatches.nodes).transfers.find((transfer) => transfer.id === id);
  expect(seen).toMatchObject({ status: 'REFUSED', bankReason: { code: 'AM04' } });
  expect((await desk.preview('DEBIT')).count, 'it is not tried again').toBe(0);

  const { version } = await desk.standing(refused.id);
  expect(await desk.recover(refused.id, version, { bookedOn: '2099-01-01' })).toEqual([
    'REQUEST_RECOVERY_DAY_UNLIKELY',
  ]);
  const both = await Promise.all([desk.recover(refused.id, version), desk.recover(refused.id, version)]);
  expect(both.toSorted()).toEqual([[], ['REQUEST_NOT_REFUSED']]);
  expect(await desk.standing(refused.id)).toMatchObject({ status: 'RECOVERED', books: ['RECOVERY 6251'] });
  await expect.poll(() => toldOf(refused.clientId), { timeout: 10_000 }).toMatchObject({ isBlocked: false });
  const payout = await desk.releaseAll('PAYOUT');
  await desk.send(bookedWhole('PAYOUT', payout));
  expect((await desk.standing(refused.id)).status).toBe('PAID');
});

test('a debit that is taken back after its provider was paid is set off against what he is paid next', async () => {
  const provider = newProvider();
  const [one] = await desk.validated(1, provider);
  if (!one) throw new Error('No request');
  const debits = await desk.releaseAll('DEBIT');
  await desk.send(bookedWhole('DEBIT', debits));
  await desk.send(bookedWhole('PAYOUT', await desk.releaseAll('PAYOUT')));
  await desk.send(takenBack('DEBIT', first(debits.transfers), 'MD06'));
  expect((await desk.standing(one.id)).status).toBe('DEBIT_REFUSED');
  const alone = await desk.preview('PAYOUT');
  expect(alone).toMatchObject({ count: 0, leftBehind: [{ purpose: 'CLAW_BACK' }] });

  await desk.validated(1, provider);
  await desk.send(bookedWhole('DEBIT', await desk.releaseAll('DEBIT')));
  const payout = await desk.releaseAll('PAYOUT');
  expect(payout.transfers).toMatchObject([{ amount: { amount: '62.50' } }]);
  const { version } = await desk.standing(one.id);
  expect(await desk.recover(one.id, version)).toEqual(['REQUEST_CLAW_BACK_UNDER_WAY']);
  await desk.send(bookedWhole('PAYOUT', payout));
  expect(await desk.standing(one.id)).toMatchObject({
    status: 'CLAWED_BACK',
    books: ['COLLECTION 6251', 'PAYOUT -12501', 'COLLECTION_RETURN -6251', 'CLAW_BACK 6251'],
    history: expect.arrayContaining(['PAID', 'DEBIT_REFUSED', 'CLAWED_BACK']),
  });
  await expect.poll(() => toldOf(one.clientId), { timeout: 10_000 }).toMatchObject({ isBlocked: false });
  const copied = await desk.copyOf(one.accountId);
  expect(copied['request-entries']).toHaveLength(4);
  expect(copied['request-debits']).toMatchObject([
    { iban: 'FR7630006000011234567890189', status: 'RETURNED' },
  ]);
  await expect(desk.rows(sql`update request_entry set amount_minor = 1`)).rejects.toThrow();
});

test('a share that comes in before it is taken back from the provider is neither taken back nor paid again', async () => {
  const [one] = await desk.validated(1);
  if (!one) throw new Error('No request');
  const debits = await desk.releaseAll('DEBIT');
  await desk.send(bookedWhole('DEBIT', debits));
  const payout = await desk.releaseAll('PAYOUT');
  await desk.send(takenBack('DEBIT', first(debits.transfers), 'AM04'));
  await desk.send(bookedWhole('PAYOUT', payout));
  expect((await desk.standing(one.id)).status, 'paid all the same: it was on its way').toBe('DEBIT_REFUSED');
  expect((await desk.preview('PAYOUT')).leftBehind).toMatchObject([{ purpose: 'CLAW_BACK' }]);
  const { version } = await desk.standing(one.id);
  expect(await desk.recover(one.id, version)).toEqual([]);
  expect(await desk.standing(one.id)).toMatchObject({
    status: 'RECOVERED',
    books: ['COLLECTION 6251', 'COLLECTION_RETURN -6251', 'PAYOUT -12501', 'RECOVERY 6251'],
  });
  expect(await desk.preview('PAYOUT')).toMatchObject({ count: 0, leftBehind: [] });
});

test('what the bank did not carry out waits again, and no debit goes twice', async () => {
  const [one] = await desk.validated(1);
  if (!one) throw new Error('No request');
  const { seal } = await desk.preview('DEBIT');
  const made = await Promise.all([desk.make('DEBIT', seal, iris), desk.make('DEBIT', seal, odile)]);
  expect(made.map(({ codes }) => codes).toSorted()).toEqual([[], ['REQUEST_BATCH_CHANGED']]);
  const batch = first(made.flatMap(({ batch: some }) => some ?? []));
  expect((await desk.undo(batch, iris)).codes).toEqual([]);
  const again = await desk.releaseAll('DEBIT');
  await desk.send(answered(again, 'RJCT'));
  expect((await desk.standing(one.id)).status).toBe('VALIDATED');
  const third = await desk.releaseAll('DEBIT');
  await desk.send(bookedWhole('DEBIT', third));
  const payout = await desk.releaseAll('PAYOUT');
  await desk.send(bookedWhole('PAYOUT', payout));
  await desk.send(takenBack('PAYOUT', first(payout.transfers), 'AC04'));
  const later = await desk.releaseAll('PAYOUT');
  await desk.send(bookedWhole('PAYOUT', later));
  expect(await desk.standing(one.id)).toMatchObject({
    status: 'PAID',
    books: ['COLLECTION 6251', 'PAYOUT -12501', 'PAYOUT_RETURN 12501', 'PAYOUT -12501'],
  });
});

describe('the money of payment requests', () => {
  test('is nobody’s affair but the finance’s of the providers’ office', async () => {
    const [one] = await desk.validated(1);
    const officer = person(randomUUIDv7(), 'OFFICER');
    const elsewhere = { ...iris, roles: [{ office: 'INSURANCE', role: 'FINANCE' }] } as typeof iris;
    for (const asker of [officer, elsewhere, person(one?.accountId ?? '')])
      for (const query of [
        '{ requestBatches { nodes { id } } }',
        '{ requestBatchPreview(kind: DEBIT) { count } }',
      ])
        expect((await desk.ask(asker, query)).codes).toEqual(['FORBIDDEN']);
    expect(await desk.recover(one?.id ?? '', 3, {}, officer)).toEqual(['FORBIDDEN']);
    expect((await desk.release({ id: randomUUIDv7(), version: 1 }, iris)).codes).toEqual(['NOT_FOUND']);
  });

  test('is released by nobody whom it debits, and what the bank says of nothing known waits for a person', async () => {
    const [one] = await desk.validated(1);
    const { batch } = await desk.make('DEBIT', (await desk.preview('DEBIT')).seal);
    const own = person(one?.accountId ?? '', 'FINANCE');
    expect((await desk.release(batch ?? first([]), own)).codes).toEqual(['REQUEST_BATCH_OWN_MONEY']);
    const released = (await desk.release(batch ?? first([]), odile)).batch ?? first([]);
    const transfer = first(released.transfers);
    await desk.send(takenBack('DEBIT', { ...transfer, amount: { amount: '1.00' } }, 'AM04'));
    await desk.send(takenBack('DEBIT', { ...transfer, id: randomUUIDv7() }, 'AM04'));
    const { data } = await desk.ask<{ openBankEntries: { nodes: readonly object[] } }>(
      iris,
      '{ openBankEntries { nodes { doubt kind } } }',
    );
    expect(data.openBankEntries.nodes).toEqual(
      expect.arrayContaining([
        { doubt: 'AMOUNT_DIFFERS', kind: 'RETURNED' },
        { doubt: 'UNKNOWN_REFERENCE', kind: 'RETURNED' },
      ]),
    );
  });
});
