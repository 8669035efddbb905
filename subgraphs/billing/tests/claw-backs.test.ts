import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bookedWhole, iris, odile, openDebitDesk, takenBack } from './debit-desk.ts';
import { newProvider, type PlayedProvider, person } from './payment-desk.ts';

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

/** A request whose provider was paid before its debit was taken back. */
async function owed(provider: PlayedProvider = newProvider()) {
  const [one] = await desk.validated(1, provider);
  const debits = await desk.releaseAll('DEBIT');
  await desk.send(bookedWhole('DEBIT', debits));
  await desk.send(bookedWhole('PAYOUT', await desk.releaseAll('PAYOUT')));
  const [transfer] = debits.transfers;
  if (!one || !transfer) throw new Error('Nothing was debited');
  await desk.send(takenBack('DEBIT', transfer, 'MD06'));
  return { ...one, ...(await desk.standing(one.id)) };
}

test('what a provider owes is seen with its age, and settled by two people when he pays it back', async () => {
  const one = await owed();
  const { owed: seen } = await desk.clawBacks();
  expect(seen).toMatchObject([
    { amount: { amount: '62.51' }, owedSince: '2026-11-24', clawBacks: [{ paymentRequest: { id: one.id } }] },
  ]);
  const { repayment, codes } = await desk.noteRepayment(one.id, one.version);
  expect({ repayment, codes }).toMatchObject({ repayment: { status: 'RECORDED', isOwn: true }, codes: [] });
  const id = repayment?.id ?? '';
  expect((await desk.noteRepayment(one.id, one.version)).codes).toEqual(['REQUEST_REPAYMENT_KNOWN']);
  expect((await desk.decideRepayment('confirm', id, iris)).codes).toEqual(['REQUEST_REPAYMENT_OF_ONESELF']);
  expect((await desk.standing(one.id)).status).toBe('DEBIT_REFUSED');
  const both = await Promise.all([
    desk.decideRepayment('confirm', id, odile),
    desk.decideRepayment('confirm', id, odile),
  ]);
  expect(both.map(({ codes: told }) => told).toSorted()).toEqual([[], ['REQUEST_REPAYMENT_NOT_OPEN']]);
  expect(await desk.standing(one.id)).toMatchObject({
    status: 'CLAWED_BACK',
    books: ['COLLECTION 6251', 'PAYOUT -12501', 'COLLECTION_RETURN -6251', 'REPAYMENT 6251'],
  });
  expect((await desk.clawBacks()).owed).toEqual([]);
  const toldOf = () => desk.told.filter((told) => told['clientId'] === one.clientId && 'isBlocked' in told);
  await expect.poll(() => toldOf().at(-1), { timeout: 10_000 }).toMatchObject({ isBlocked: false });
  const copied = await desk.copyOf(one.accountId);
  expect(copied['request-repayments']).toMatchObject([{ status: 'CONFIRMED' }]);
});

test('a share is either set off or paid back, whoever comes first', async () => {
  const provider = newProvider();
  const one = await owed(provider);
  await desk.validated(1, provider);
  await desk.send(bookedWhole('DEBIT', await desk.releaseAll('DEBIT')));
  const { seal } = await desk.preview('PAYOUT');
  const [batch, noted] = await Promise.all([
    desk.make('PAYOUT', seal, odile),
    desk.noteRepayment(one.id, one.version),
  ]);
  expect([
    [[], ['REQUEST_CLAW_BACK_UNDER_WAY']],
    [['REQUEST_BATCH_CHANGED'], []],
  ]).toContainEqual([batch.codes, noted.codes]);
  if (batch.batch) await desk.undo(batch.batch, odile);
  const repayment = noted.repayment ?? (await desk.noteRepayment(one.id, one.version)).repayment;
  expect(await desk.preview('PAYOUT')).toMatchObject({ amount: { amount: '125.01' }, leftBehind: [] });
  expect(await desk.recover(one.id, one.version)).toEqual(['REQUEST_CLAW_BACK_UNDER_WAY']);
  expect((await desk.decideRepayment('withdraw', repayment?.id ?? '', iris)).codes).toEqual([]);
  expect((await desk.decideRepayment('confirm', repayment?.id ?? '', odile)).codes).toEqual([
    'REQUEST_REPAYMENT_NOT_OPEN',
  ]);
  expect(await desk.preview('PAYOUT')).toMatchObject({ amount: { amount: '62.50' } });
});

test('a share that was dropped from a batch and paid back is not set off again', async () => {
  const provider = newProvider();
  const one = await owed(provider);
  await desk.validated(1, provider);
  await desk.send(bookedWhole('DEBIT', await desk.releaseAll('DEBIT')));
  const { batch } = await desk.make('PAYOUT', (await desk.preview('PAYOUT')).seal);
  expect((await desk.noteRepayment(one.id, one.version)).codes).toEqual(['REQUEST_CLAW_BACK_UNDER_WAY']);
  if (batch) await desk.undo(batch, iris);
  const { repayment } = await desk.noteRepayment(one.id, one.version);
  await desk.decideRepayment('confirm', repayment?.id ?? '', odile);
  expect(await desk.preview('PAYOUT')).toMatchObject({ amount: { amount: '125.01' }, leftBehind: [] });
  expect((await desk.clawBacks()).owed).toEqual([]);
});

test('a repayment is not confirmed once what the provider was paid has come back', async () => {
  const [one] = await desk.validated(1);
  const debits = await desk.releaseAll('DEBIT');
  await desk.send(bookedWhole('DEBIT', debits));
  const payout = await desk.releaseAll('PAYOUT');
  await desk.send(bookedWhole('PAYOUT', payout));
  const [[debited], [paid]] = [debits.transfers, payout.transfers];
  if (!one || !debited || !paid) throw new Error('Nothing was debited and paid');
  await desk.send(takenBack('DEBIT', debited, 'MD06'));
  const { version } = await desk.standing(one.id);
  const { repayment } = await desk.noteRepayment(one.id, version);
  await desk.send(takenBack('PAYOUT', paid, 'AC04'));
  expect((await desk.decideRepayment('confirm', repayment?.id ?? '', odile)).codes).toEqual([
    'REQUEST_NOT_OWED',
  ]);
  expect((await desk.decideRepayment('withdraw', repayment?.id ?? '', odile)).codes).toEqual([]);
});

test('a repayment is refused for what nobody owes, on an unlikely day, without a note, and to everybody else', async () => {
  const one = await owed();
  const [free] = await desk.validated(1);
  const { version } = await desk.standing(free?.id ?? '');
  expect((await desk.noteRepayment(free?.id ?? '', version)).codes).toEqual(['REQUEST_NOT_OWED']);
  expect(
    (await desk.noteRepayment(one.id, one.version, { bookedOn: '2099-01-01', note: ' ' })).codes,
  ).toEqual(['REQUEST_RECOVERY_DAY_UNLIKELY', 'FIELD_REQUIRED']);
  expect((await desk.noteRepayment(one.id, 1)).codes).toEqual(['VERSION_CONFLICT']);
  const own = person(one.accountId, 'FINANCE');
  expect((await desk.noteRepayment(one.id, one.version, {}, own)).codes).toEqual(['FINANCE_OF_ONESELF']);
  const officer = person(randomUUIDv7(), 'OFFICER');
  expect((await desk.clawBacks(officer)).codes).toEqual(['FORBIDDEN']);
  expect((await desk.noteRepayment(one.id, one.version, {}, officer)).codes).toEqual(['FORBIDDEN']);
  expect((await desk.decideRepayment('confirm', randomUUIDv7(), odile)).codes).toEqual(['NOT_FOUND']);
  const { repayment } = await desk.noteRepayment(one.id, one.version);
  await expect(
    desk.rows(
      sql`update request_repayment set status = 'CONFIRMED', decided_by = recorded_by where id = ${repayment?.id}`,
    ),
  ).rejects.toThrow();
});
