import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBankDay } from '../src/bank-files/bank-day.ts';
import { checkOrder } from '../src/bank-files/testing/check-order.ts';
import { type Cashier, openCashier } from './cashier.ts';
import {
  blanc,
  download,
  make,
  petit,
  preview,
  release,
  releaseAll,
  roux,
  undo,
  wait,
} from './finance-desk.ts';

let cashier: Cashier;

beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

const statesOf = async () => {
  const rows = await cashier.rows<{ state: string }>(
    sql`select status || ' ' || count(*) as state from payout group by status order by status`,
  );
  return rows.map(({ state }) => state);
};

describe('a batch', () => {
  test('is shown before it is made: how many, how much, when, and what can’t go with it', async () => {
    await wait(cashier, { amountMinor: '14366' });
    await wait(cashier, { amountMinor: '10034' });
    await wait(cashier, { reference: 'sans-adresse', holderAddress: null });
    await wait(cashier, { reference: 'a-moi', ownerAccountId: blanc.id });
    const shown = await preview(cashier);
    expect(shown).toMatchObject({ count: 2, amount: { amount: '244.00' }, hasMore: false, problems: [] });
    expect(isBankDay(Temporal.PlainDate.from(shown.executionOn))).toBe(true);
    expect(shown.leftBehind).toMatchObject([
      { payout: { reference: 'sans-adresse' }, problem: { code: 'PAYOUT_HOLDER_ADDRESS_MISSING' } },
      { payout: { reference: 'a-moi' }, problem: { code: 'PAYOUT_OF_ONESELF' } },
    ]);
    expect(await statesOf()).toEqual(['PENDING 4']);
  });

  test('is made once for a key, of what was seen', async () => {
    const { seal } = await preview(cashier);
    const key = randomUUIDv7();
    const made = await Promise.all([
      make(cashier, seal, blanc, key),
      make(cashier, seal, blanc, key),
      make(cashier, seal, blanc, key),
    ]);
    expect(made.map(({ codes }) => codes)).toEqual([[], [], []]);
    expect(new Set(made.map(({ batch }) => batch?.id)).size).toBe(1);
    expect(await statesOf()).toEqual(['BATCHED 2', 'PENDING 2']);
    expect((await make(cashier, 'autre', blanc, key)).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await make(cashier, seal)).codes).toEqual(['PAYOUT_BATCH_CHANGED']);
    expect((await make(cashier, (await preview(cashier)).seal)).codes).toEqual(['PAYOUT_BATCH_EMPTY']);
    await undo(cashier, { id: made[0].batch?.id ?? '', version: 1 });
    expect(await statesOf()).toEqual(['PENDING 4']);
  });

  test('of two who make one of the same payouts at once, one is made', async () => {
    const { seal } = await preview(cashier);
    const made = await Promise.all([make(cashier, seal, petit), make(cashier, seal, roux)]);
    expect(made.map(({ codes }) => codes).sort()).toEqual([[], ['PAYOUT_BATCH_CHANGED']]);
    const batch = made.find((one) => one.batch)?.batch;
    await undo(cashier, batch ?? { id: '', version: 1 });
  });

  test('is made of what was seen though more waits since', async () => {
    const { seal } = await preview(cashier);
    const later = await wait(cashier);
    const { batch } = await make(cashier, seal);
    expect(batch?.count).toBe(2);
    await undo(cashier, batch ?? { id: '', version: 1 });
    await cashier.rows(sql`update payout set holder_town = null where claim_id = ${later.claimId}`);
  });
});

describe('a batch is released', () => {
  test('by a second person, once, and then neither again nor undone', async () => {
    const { batch } = await make(cashier, (await preview(cashier)).seal);
    if (!batch) throw new Error('No batch was made');
    expect((await release(cashier, batch, blanc)).codes).toEqual(['PAYOUT_BATCH_OF_ONESELF']);
    expect((await release(cashier, { ...batch, version: 7 })).codes).toEqual(['VERSION_CONFLICT']);
    const answers = await Promise.all([
      release(cashier, batch, petit),
      release(cashier, batch, roux),
      undo(cashier, batch),
    ]);
    const codes = answers.flatMap((answer) => answer.codes);
    expect(codes).toEqual(['PAYOUT_BATCH_NOT_OPEN', 'PAYOUT_BATCH_NOT_OPEN']);
    expect((await undo(cashier, batch)).codes).toEqual(['PAYOUT_BATCH_NOT_OPEN']);
  });

  test('with a file that obeys the standards, whose bytes and references never change', async () => {
    await wait(cashier, { accountHolder: 'Đặng & Söhne “Ĩ” 王', amountMinor: '5' });
    const batch = await releaseAll(cashier);
    expect(batch).toMatchObject({ status: 'RELEASED', shares: [{ status: 'RELEASED' }] });
    const bytes = await download(cashier, batch.fileUrl, petit);
    if (!bytes) throw new Error('The file is not handed out');
    expect(checkOrder(bytes, (day) => isBankDay(Temporal.PlainDate.from(day)))).toEqual([]);
    const text = bytes.toString();
    expect(text).toContain(`<MsgId>${batch.messageId}</MsgId>`);
    expect(text).toContain(`<Dt>${batch.executionOn}</Dt>`);
    expect(text).toContain('<StrtNm>Rue du Mont-Blanc</StrtNm>');
    expect(text).toContain('<BldgNb>12</BldgNb>');
    const { data } = await cashier.ask<{ payoutBatches: { nodes: readonly { fileUrl: string }[] } }>(
      roux,
      '{ payoutBatches(first: 1) { nodes { fileUrl } } }',
    );
    const [again] = data.payoutBatches.nodes;
    expect(await download(cashier, again?.fileUrl ?? null, roux)).toEqual(bytes);
    expect(await download(cashier, batch.fileUrl, roux), 'a ticket is one person’s').toBeNull();
    const downloads = await cashier.rows(
      sql`select actor from audit_entry where action = 'payoutBatch.download' order by at`,
    );
    expect(downloads).toEqual([{ actor: petit.id }, { actor: roux.id }]);
  });

  test('by nobody whom it pays', async () => {
    await wait(cashier, { ownerAccountId: petit.id });
    const { batch } = await make(cashier, (await preview(cashier)).seal);
    expect((await release(cashier, batch ?? { id: '', version: 1 }, petit)).codes).toEqual([
      'PAYOUT_BATCH_PAYS_ONESELF',
    ]);
    expect((await release(cashier, batch ?? { id: '', version: 1 }, roux)).codes).toEqual([]);
  });
});

test('of batches nobody but finance hears', async () => {
  const officer = { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'OFFICER' }] };
  const elsewhere = { id: randomUUIDv7(), roles: [{ office: 'POPULATION', role: 'FINANCE' }] };
  for (const asker of [officer, elsewhere])
    for (const query of ['{ payoutBatches { nodes { id } } }', '{ payoutBatchPreview { count } }'])
      expect((await cashier.ask(asker, query)).codes).toEqual(['FORBIDDEN']);
  expect((await make(cashier, 'x', null)).codes).toEqual(['UNAUTHENTICATED']);
  expect((await release(cashier, { id: randomUUIDv7(), version: 1 }, petit)).codes).toEqual(['NOT_FOUND']);
});
