import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, type Cashier, decisionOf, openCashier, record, recordPayout } from './cashier.ts';

let cashier: Cashier;

beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

const payoutsOf = (claimId: string) =>
  cashier.rows<{ decision_version: number; status: string; amount: string }>(
    sql`select decision_version, status, amount_minor::text as amount from payout where claim_id = ${claimId} order by decision_version`,
  );
const settle = (claimId: string, status: string) =>
  cashier.rows(sql`update payout set status = ${status} where claim_id = ${claimId}`);

describe('invoices has a claim paid', () => {
  test('and one payout waits for the next batch', async () => {
    const decision = decisionOf();
    expect(await record(cashier, decision)).toEqual([]);
    expect(await payoutsOf(decision.claimId)).toEqual([
      { decision_version: 2, status: 'PENDING', amount: '14366' },
    ]);
  });

  test('and there is one, though the decision is told again, ten times at once', async () => {
    const decision = decisionOf();
    const answers = await Promise.all(Array.from({ length: 10 }, () => record(cashier, decision)));
    answers.push(await record(cashier, decision));
    expect(answers.flat()).toEqual([]);
    expect(await payoutsOf(decision.claimId)).toHaveLength(1);
  });

  test('for ever: also once it was paid, or refused by the bank', async () => {
    for (const status of ['EXECUTED', 'REJECTED']) {
      const decision = decisionOf();
      await record(cashier, decision);
      await settle(decision.claimId, status);
      expect(await record(cashier, decision)).toEqual([]);
      expect(await payoutsOf(decision.claimId)).toMatchObject([{ status }]);
    }
  });

  test('a second time after the bank refused, when a later decision says so', async () => {
    const decision = decisionOf();
    await record(cashier, decision);
    await settle(decision.claimId, 'REJECTED');
    expect(await record(cashier, { ...decision, decisionVersion: 5 })).toEqual([]);
    expect(await payoutsOf(decision.claimId)).toMatchObject([{ status: 'REJECTED' }, { status: 'PENDING' }]);
  });

  test('and an older decision that arrives late changes nothing', async () => {
    const decision = decisionOf({ decisionVersion: 5 });
    await record(cashier, decision);
    expect(await record(cashier, { ...decision, decisionVersion: 2, amountMinor: '1' })).toEqual([]);
    expect(await payoutsOf(decision.claimId)).toEqual([
      { decision_version: 5, status: 'PENDING', amount: '14366' },
    ]);
  });
});

describe('no payout is recorded', () => {
  test('while another of the claim may still arrive', async () => {
    const decision = decisionOf();
    await record(cashier, decision);
    for (const status of ['PENDING', 'RELEASED', 'UNKNOWN', 'EXECUTED']) {
      await settle(decision.claimId, status);
      expect(await record(cashier, { ...decision, decisionVersion: 9 })).toEqual(['PAYOUT_STILL_OPEN']);
    }
    expect(await payoutsOf(decision.claimId)).toHaveLength(1);
  });

  test('twice at the same moment by two decisions of one claim', async () => {
    const decision = decisionOf();
    const answers = await Promise.all(
      [2, 3, 4, 5].map((decisionVersion) => record(cashier, { ...decision, decisionVersion })),
    );
    expect(await payoutsOf(decision.claimId)).toHaveLength(1);
    expect(answers).toContainEqual([]);
  });

  test('when the same decision is told with another amount, person or account', async () => {
    const decision = decisionOf();
    await record(cashier, decision);
    const others = [
      { amountMinor: '14367' },
      { ownerAccountId: randomUUIDv7() },
      { iban: 'LI21 0881 0000 2324 013A A' },
    ];
    for (const other of others)
      expect(await record(cashier, { ...decision, ...other })).toEqual(['PAYOUT_DIFFERS']);
    expect(await payoutsOf(decision.claimId)).toMatchObject([{ amount: '14366' }]);
  });

  test('of nothing, or to an account that can’t be', async () => {
    for (const wrong of [
      { amountMinor: '0' },
      { amountMinor: '-5' },
      { amountMinor: '1.50' },
      { iban: 'CH36 0000 0000 0000 0000 0' },
    ]) {
      const { codes } = await cashier.askAs('invoices', recordPayout, { input: decisionOf(wrong) });
      expect(codes).toEqual(['BAD_REQUEST']);
    }
  });

  test('by anybody but invoices', async () => {
    const input = decisionOf();
    const finance = { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'FINANCE' }] };
    expect((await cashier.ask(finance, recordPayout, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cashier.ask(null, recordPayout, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await cashier.askAs('gateway', recordPayout, { input })).codes).toEqual(['FORBIDDEN']);
    expect(await payoutsOf(input.claimId)).toEqual([]);
  });

  test('and invoices may ask nothing else', async () => {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Claim { payout { status } } } }';
    const { codes } = await cashier.askAs('invoices', query, {
      r: [{ __typename: 'Claim', id: randomUUIDv7() }],
    });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

test('the IBAN is unreadable at rest, and opens for billing alone', async () => {
  const decision = decisionOf();
  await record(cashier, decision);
  const [row] = await cashier.rows<{ iban: string; whole: string }>(
    sql`select iban, row_to_json(p)::text as whole from payout p where claim_id = ${decision.claimId}`,
  );
  expect(row?.whole).toContain(decision.accountHolder);
  expect(row?.whole).not.toMatch(/0076 ?2011 ?6238 ?5295/);
  expect(await cashier.billing.vault.unseal('billing.iban', row?.iban ?? '')).toBe('CH9300762011623852957');
});

test('the history is sealed row to row, and nobody changes it', async () => {
  const decision = decisionOf();
  await record(cashier, decision);
  const rows = await cashier.rows<{ row: { at: string }; hash: string }>(sql`
    select hash, jsonb_build_object('office', t.office, 'payoutId', payout_id, 'ownerAccountId', t.owner_account_id,
      'payoutVersion', payout_version, 'from', from_status, 'to', to_status, 'actor', actor, 'reason', reason, 'at', at) as row
    from payout_transition t join payout p on p.id = t.payout_id where p.claim_id = ${decision.claimId}`);
  expect(
    verifyChain(rows.map(({ row, hash }) => ({ hash, row: { ...row, at: Temporal.Instant.from(row.at) } }))),
  ).toEqual({
    intact: true,
  });
  await expect(cashier.rows(sql`update payout_transition set actor = 'x'`)).rejects.toThrow();
  await expect(cashier.rows(sql`delete from payout_transition`)).rejects.toThrow();
});

describe('who sees a payout', () => {
  const selection = 'id status amount { amount currency } recordedAt history { from to at }';
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Claim { payout { ${selection} } } ... on Payout { status } } }`;
  const decision = decisionOf();
  const seenBy = async (
    account: Account | null,
    representations: readonly object[] = [{ __typename: 'Claim', id: decision.claimId }],
  ) => {
    const { data } = await cashier.ask<{ _entities: readonly ({ payout: object | null } | null)[] }>(
      account,
      query,
      { r: representations },
    );
    return data._entities;
  };
  const owner = { id: decision.ownerAccountId };
  const officer = { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'OFFICER' }] };
  const finance = { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'FINANCE' }] };
  const strangers = [
    { id: randomUUIDv7() },
    { id: randomUUIDv7(), roles: [{ office: 'POPULATION', role: 'OFFICER' }] },
    { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'ADMINISTRATOR' }] },
  ];

  beforeAll(async () => {
    await record(cashier, decision);
  });

  test('the owner of the claim, the officers and the finance of the insurance office', async () => {
    for (const account of [owner, officer, finance])
      expect(await seenBy(account)).toEqual([
        {
          payout: {
            id: expect.any(String),
            status: 'PENDING',
            amount: { amount: '143.66', currency: 'CHF' },
            recordedAt: expect.stringMatching(/\.\d{3}Z$/),
            history: [{ from: null, to: 'PENDING', at: expect.any(String) }],
          },
        },
      ]);
  });

  test('nobody else: it answers as if there were none', async () => {
    for (const account of strangers) expect(await seenBy(account)).toEqual([{ payout: null }]);
    expect(await seenBy(null)).toEqual([null]);
    expect(await seenBy(owner, [{ __typename: 'Claim', id: 'no key at all' }])).toEqual([{ payout: null }]);
  });

  test('the same when it is named by its own key', async () => {
    const [payout] = await cashier.rows<{ id: string }>(
      sql`select id from payout where claim_id = ${decision.claimId}`,
    );
    const named = [{ __typename: 'Payout', id: payout?.id }];
    for (const account of [owner, officer, finance])
      expect(await seenBy(account, named)).toEqual([{ status: 'PENDING' }]);
    for (const account of strangers) expect(await seenBy(account, named)).toEqual([null]);
  });

  test('the payouts of 1 claim and of 50 cost the same two statements', async () => {
    const claims = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        __typename: 'Claim',
        id: index ? randomUUIDv7() : decision.claimId,
      }));
    cashier.statements.length = 0;
    await seenBy(owner, claims(1));
    const one = cashier.statements.splice(0);
    await seenBy(owner, claims(50));
    expect(cashier.statements).toEqual(one);
    const file = `${one.map((text) => text.trim()).join(';\n\n')};\n`;
    await expect(file).toMatchFileSnapshot('sql/payouts-of-claims.sql');
  });
});
