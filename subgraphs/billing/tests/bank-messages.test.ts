import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, bookingOf, notificationOf } from '../src/bank-files/testing/bank-messages.ts';
import { type Cashier, openCashier } from './cashier.ts';
import { petit, releaseAll, send, wait } from './finance-desk.ts';

let cashier: Cashier;

beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

/** Payouts that are at the bank in one batch, each with its reference there. */
async function sent(count: number) {
  const decisions = [];
  for (let at = 0; at < count; at += 1) decisions.push(await wait(cashier, { amountMinor: `${1000 + at}` }));
  const batch = await releaseAll(cashier);
  const references: string[] = [];
  for (const { claimId } of decisions) {
    const [row] = await cashier.rows<{ id: string }>(sql`select id from payout where claim_id = ${claimId}`);
    references.push(row?.id.replaceAll('-', '') ?? '');
  }
  return { batch, references, group: `${batch.messageId}-1` };
}

async function stateOf(reference: string | undefined) {
  const [row] = await cashier.rows<{ state: string }>(sql`
    select concat_ws(' ', payout.status, booked_on, reason_code) as state from payout
    join payout_transition step on step.payout_id = payout.id and step.payout_version = payout.version
    where payout.id = ${reference ?? ''}::uuid`);
  return row?.state;
}

const news = async () => {
  const { data } = await cashier.ask<{
    bankMessages: { nodes: readonly object[] };
    openBankEntries: { nodes: readonly { id: string }[] };
    payoutBatches: { nodes: readonly { answer: string | null }[] };
  }>(
    petit,
    `{ bankMessages(first: 1) { nodes { kind executed rejected returned repeated ignored unmatched } }
      openBankEntries { nodes { id kind doubt reference amount { amount currency } bookedOn payout { reference } } }
      payoutBatches(first: 1) { nodes { answer } } }`,
  );
  return data;
};

describe('the bank answers an order', () => {
  test('payment by payment: what it refused is rejected with its reason, the rest waits to be booked', async () => {
    const { batch, references, group } = await sent(3);
    const transfers = [{ reference: references[1] ?? '', status: 'RJCT', reason: 'AC04' }];
    const answer = { id: randomUUIDv7(), message: batch.messageId, status: 'PART', group, transfers };
    expect(await send(cashier, answerOf(answer))).toEqual([]);
    expect(await stateOf(references[0])).toBe('RELEASED');
    expect(await stateOf(references[1])).toBe('REJECTED 2026-11-23 AC04');
    expect((await news()).bankMessages.nodes).toMatchObject([{ kind: 'PAIN_002', rejected: 1, executed: 0 }]);
    const paid = bookingOf({ direction: 'DBIT', total: '20.02', group, count: 2 });
    expect(await send(cashier, notificationOf([paid], { id: randomUUIDv7() }))).toEqual([]);
    expect(await stateOf(references[0])).toBe('EXECUTED 2026-11-24');
    expect(await stateOf(references[2])).toBe('EXECUTED 2026-11-24');
  });

  test('as a whole: taken, or refused with all its payments', async () => {
    const { batch, references } = await sent(2);
    const answer = (status: string, reason?: string) =>
      answerOf({ id: randomUUIDv7(), message: batch.messageId, status, ...(reason && { reason }) });
    await send(cashier, answer('ACCP'));
    expect((await news()).payoutBatches.nodes).toEqual([{ answer: 'ACCEPTED' }]);
    expect(await stateOf(references[0])).toBe('RELEASED');
    await send(cashier, answer('RJCT', 'DU01'));
    expect((await news()).payoutBatches.nodes).toEqual([{ answer: 'REJECTED' }]);
    for (const reference of references) expect(await stateOf(reference)).toBe('REJECTED 2026-11-23 DU01');
  });
});

describe('the bank books', () => {
  test('each payment, and one comes back: the claims hear of both', async () => {
    const { references } = await sent(2);
    const transfers = references.map((reference, at) => ({ reference, amount: `10.0${at}` }));
    const back = { reference: references[0] ?? '', amount: '10.00', reason: 'AC06' };
    const file = notificationOf(
      [
        bookingOf({ direction: 'DBIT', total: '20.01', transfers }),
        bookingOf({ direction: 'CRDT', total: '10.00', on: '2026-11-26', transfers: [back] }),
      ],
      { id: randomUUIDv7() },
    );
    expect(await send(cashier, file)).toEqual([]);
    expect(await stateOf(references[0])).toBe('RETURNED 2026-11-26 AC06');
    expect(await stateOf(references[1])).toBe('EXECUTED 2026-11-24');
    const told = await cashier.rows(sql`
      select (payload ->> 'payoutVersion')::int as version from graphile_worker._private_jobs
      where payload ->> 'payoutId' = ${references[0] ?? ''}::uuid::text order by version`);
    expect(told).toEqual([{ version: 3 }, { version: 4 }, { version: 5 }]);
  });

  test('the same file changes nothing a second time, by its bytes or by the bank’s reference, also at once', async () => {
    const { references } = await sent(1);
    const id = randomUUIDv7();
    const transfers = [{ reference: references[0] ?? '', amount: '10.00' }];
    const file = notificationOf([bookingOf({ direction: 'DBIT', total: '10.00', transfers })], { id });
    const answers = await Promise.all([send(cashier, file), send(cashier, file, petit), send(cashier, file)]);
    expect(answers.flat()).toEqual(['BANK_MESSAGE_KNOWN', 'BANK_MESSAGE_KNOWN']);
    expect(await send(cashier, `${file}\n`)).toEqual(['BANK_MESSAGE_KNOWN']);
    const [{ steps } = {}] = await cashier.rows<{ steps: number }>(
      sql`select count(*)::int as steps from payout_transition where payout_id = ${references[0] ?? ''}::uuid`,
    );
    expect(steps).toBe(4);
  });

  test('what nobody can match waits for a person, who takes it off the list', async () => {
    const { references } = await sent(1);
    const transfers = [
      { reference: 'INCONNU-1', amount: '99.00' },
      { reference: references[0] ?? '', amount: '10.01' },
    ];
    const id = randomUUIDv7();
    await send(
      cashier,
      notificationOf([bookingOf({ direction: 'DBIT', total: '109.01', transfers })], { id }),
    );
    expect(await stateOf(references[0])).toBe('UNKNOWN 2026-11-24');
    const { openBankEntries, bankMessages } = await news();
    expect(bankMessages.nodes).toMatchObject([{ unmatched: 2, executed: 0 }]);
    const entries = openBankEntries.nodes;
    expect(entries).toHaveLength(2);
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ doubt: 'UNKNOWN_REFERENCE', reference: 'INCONNU-1', payout: null }),
        expect.objectContaining({ doubt: 'AMOUNT_DIFFERS', amount: { amount: '10.01', currency: 'CHF' } }),
      ]),
    );
    const settle =
      'mutation ($id: ID!) { settleBankEntry(id: $id) { bankEntry { settledAt } problems { code } } }';
    for (const entry of entries) {
      const { data } = await cashier.ask(petit, settle, { id: entry.id });
      expect(data).toMatchObject({ settleBankEntry: { bankEntry: {}, problems: [] } });
    }
    expect((await news()).openBankEntries.nodes).toEqual([]);
  });
});

describe('a file is not read', () => {
  test('when it is another account’s, unreadable or hostile, and nothing is kept of it', async () => {
    const count = () => cashier.rows(sql`select count(*)::int as count from bank_message`);
    const before = await count();
    const other = notificationOf([], { iban: 'CH9300762011623852957' });
    expect(await send(cashier, other)).toEqual(['BANK_MESSAGE_OTHER_ACCOUNT']);
    expect(await send(cashier, 'Bonjour')).toEqual(['BANK_MESSAGE_UNREADABLE']);
    expect(await send(cashier, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toEqual([
      'BANK_MESSAGE_UNREADABLE',
    ]);
    expect(await send(cashier, 'x'.repeat(5 * 1024 * 1024 + 1))).toEqual(['BANK_MESSAGE_TOO_LARGE']);
    expect(await count()).toEqual(before);
  });

  test('from anybody but finance', async () => {
    const officer = { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'OFFICER' }] };
    expect(await send(cashier, notificationOf([]), officer)).toEqual(['FORBIDDEN']);
    for (const query of ['{ bankMessages { nodes { id } } }', '{ openBankEntries { nodes { id } } }'])
      expect((await cashier.ask(officer, query)).codes).toEqual(['FORBIDDEN']);
  });
});
