import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, type Cashier, decisionOf, openCashier, record } from './cashier.ts';

let cashier: Cashier;

beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

const finance = { id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'FINANCE' }] };
const today = () => Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toString();

interface Recorded {
  readonly recordPayoutOutcome: {
    readonly payout: { readonly status: string; readonly version: number } | null;
    readonly problems: readonly Problem[];
  } | null;
}

async function outcome(
  id: string,
  version: number,
  said: Readonly<Record<string, string>>,
  asker: Account | null = finance,
) {
  const { data, codes } = await cashier.ask<Recorded | null>(
    asker,
    `mutation ($id: ID!, $version: Int!, $outcome: PayoutOutcome!, $bookedOn: String, $reasonCode: String, $note: String) {
      recordPayoutOutcome(id: $id, version: $version, outcome: $outcome, bookedOn: $bookedOn, reasonCode: $reasonCode, note: $note) {
        payout { status version } problems { path code message } } }`,
    { id, version, ...said },
  );
  const answer = data?.recordPayoutOutcome;
  return {
    status: answer?.payout?.status,
    codes: [...codes, ...(answer?.problems ?? []).map(({ code }) => code)],
  };
}

/** A payout that waits, as billing keeps it. */
async function payout(some: object = {}) {
  const decision = decisionOf(some);
  await record(cashier, decision);
  const [row] = await cashier.rows<{ id: string }>(
    sql`select id from payout where claim_id = ${decision.claimId}`,
  );
  return { id: row?.id ?? '', decision };
}

const toldOf = (id: string) =>
  cashier.rows<{ version: number }>(
    sql`select (payload ->> 'payoutVersion')::int as version from graphile_worker._private_jobs
      where payload ->> 'payoutId' = ${id} order by version`,
  );

describe('finance records by hand', () => {
  test('that a payout was sent, and that the bank booked it: step by step, sealed, with a word to invoices for each', async () => {
    const { id } = await payout();
    expect(await outcome(id, 1, { outcome: 'SENT' })).toEqual({ status: 'RELEASED', codes: [] });
    expect(await outcome(id, 2, { outcome: 'EXECUTED', bookedOn: today() })).toEqual({
      status: 'EXECUTED',
      codes: [],
    });
    const rows = await cashier.rows<{
      row: { at: string; bookedOn: string | null; reasonCode: string | null };
      hash: string;
    }>(sql`
      select hash, jsonb_build_object('office', office, 'payoutId', payout_id, 'ownerAccountId', owner_account_id,
        'payoutVersion', payout_version, 'from', from_status, 'to', to_status, 'actor', actor, 'reason', reason, 'at', at,
        'bookedOn', booked_on, 'reasonCode', reason_code) as row
      from payout_transition where payout_id = ${id} order by payout_version`);
    const sealed = rows.map(({ row: { bookedOn, reasonCode, ...row }, hash }) => ({
      hash,
      row: {
        ...row,
        at: Temporal.Instant.from(row.at),
        ...(bookedOn && { bookedOn }),
        ...(reasonCode && { reasonCode }),
      },
    }));
    expect(sealed).toHaveLength(3);
    expect(verifyChain(sealed)).toEqual({ intact: true });
    expect(await toldOf(id)).toEqual([{ version: 2 }, { version: 3 }]);
    const [audit] = await cashier.rows(
      sql`select action, actor from audit_entry where subject = ${`Payout:${id}`} order by at desc limit 1`,
    );
    expect(audit).toEqual({ action: 'payout.recordExecution', actor: finance.id });
  });

  test('that the bank refused it, with its reason and a note', async () => {
    const { id } = await payout();
    await outcome(id, 1, { outcome: 'SENT' });
    const said = { outcome: 'REJECTED', bookedOn: today(), reasonCode: 'AC04', note: 'pain.002 du jour' };
    expect(await outcome(id, 2, said)).toEqual({ status: 'REJECTED', codes: [] });
    const { data } = await cashier.ask<{
      payouts: { nodes: readonly { id: string; history: readonly object[] }[] };
    }>(
      finance,
      `{ payouts(filter: { statuses: [REJECTED] }, first: 100) { nodes { id reference accountHint accountHolder
        history { to bookedOn note bankReason { code isOfAccount sentence } } } } }`,
    );
    expect(data.payouts.nodes.find((node) => node.id === id)).toMatchObject({
      accountHint: 'CH•• … 957',
      accountHolder: 'Claire Favre',
      history: [
        { to: 'PENDING', bankReason: null },
        { to: 'RELEASED', bookedOn: null },
        {
          to: 'REJECTED',
          bookedOn: today(),
          note: 'pain.002 du jour',
          bankReason: { code: 'AC04', isOfAccount: true, sentence: 'Ce compte est clôturé.' },
        },
      ],
    });
  });

  test('that the bank is silent, and later what it was', async () => {
    const { id } = await payout();
    await outcome(id, 1, { outcome: 'SENT' });
    expect(await outcome(id, 2, { outcome: 'UNKNOWN' })).toMatchObject({ status: 'UNKNOWN' });
    expect(await outcome(id, 3, { outcome: 'EXECUTED', bookedOn: today() })).toMatchObject({
      status: 'EXECUTED',
    });
    expect(
      await outcome(id, 4, { outcome: 'RETURNED', bookedOn: today(), reasonCode: 'AC06' }),
    ).toMatchObject({ status: 'RETURNED' });
  });
});

describe('of a payout nothing is recorded', () => {
  test('a second time, out of turn, or as it stood before', async () => {
    const { id } = await payout();
    expect(await outcome(id, 1, { outcome: 'EXECUTED', bookedOn: today() })).toEqual({
      status: 'PENDING',
      codes: ['PAYOUT_STEP_NOT_OPEN'],
    });
    await outcome(id, 1, { outcome: 'SENT' });
    expect(await outcome(id, 1, { outcome: 'SENT' })).toEqual({
      status: 'RELEASED',
      codes: ['PAYOUT_STEP_TAKEN'],
    });
    expect(await outcome(id, 1, { outcome: 'EXECUTED', bookedOn: today() })).toEqual({
      status: 'RELEASED',
      codes: ['VERSION_CONFLICT'],
    });
  });

  test('by two at the same moment: one does, the other learns where it stands', async () => {
    const { id } = await payout();
    await outcome(id, 1, { outcome: 'SENT' });
    const refused = { outcome: 'REJECTED', bookedOn: today(), reasonCode: 'AC01' };
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => outcome(id, 2, { outcome: 'EXECUTED', bookedOn: today() })),
      ...Array.from({ length: 3 }, () => outcome(id, 2, refused)),
    ]);
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    const [row] = await cashier.rows<{ count: number }>(
      sql`select count(*)::int as count from payout_transition where payout_id = ${id}`,
    );
    expect(row?.count).toBe(3);
  });

  test('without what it needs', async () => {
    const { id } = await payout();
    await outcome(id, 1, { outcome: 'SENT' });
    expect(await outcome(id, 2, { outcome: 'REJECTED' })).toEqual({
      status: 'RELEASED',
      codes: ['FIELD_REQUIRED', 'FIELD_REQUIRED'],
    });
  });

  test('by who is paid: a colleague does', async () => {
    const { id } = await payout({ ownerAccountId: finance.id });
    expect(await outcome(id, 1, { outcome: 'SENT' })).toEqual({
      status: 'PENDING',
      codes: ['PAYOUT_OF_ONESELF'],
    });
  });

  test('by anybody but finance of the insurance office', async () => {
    const { id, decision } = await payout();
    const others = [
      { id: decision.ownerAccountId },
      ...(['OFFICER', 'ADMINISTRATOR'] as const).map((role) => ({
        id: randomUUIDv7(),
        roles: [{ office: 'INSURANCE', role }],
      })),
      { id: randomUUIDv7(), roles: [{ office: 'POPULATION', role: 'FINANCE' }] },
    ];
    for (const asker of others) {
      expect((await outcome(id, 1, { outcome: 'SENT' }, asker)).codes).toEqual(['FORBIDDEN']);
      const { codes } = await cashier.ask(asker, '{ payouts { nodes { id } } payoutTotals { count } }');
      expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
    }
    expect((await outcome(id, 1, { outcome: 'SENT' }, null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await outcome(randomUUIDv7(), 1, { outcome: 'SENT' })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('the list of payouts', () => {
  const page = async (variables: object) => {
    const { data } = await cashier.ask<{
      payouts: {
        nodes: readonly { id: string; status: string }[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      };
    }>(
      finance,
      `query ($statuses: [PayoutStatus!], $first: Int, $after: String) {
        payouts(filter: { statuses: $statuses }, first: $first, after: $after) { nodes { id status } pageInfo { endCursor hasNextPage } } }`,
      variables,
    );
    return data.payouts;
  };

  test('is read page by page, newest first, each payout once, also of several states', async () => {
    for (let count = 0; count < 5; count += 1) await payout();
    const known = await cashier.rows<{ id: string; status: string }>(
      sql`select id, status from payout order by recorded_at desc, id desc`,
    );
    cashier.statements.length = 0;
    await page({ statuses: ['PENDING', 'RELEASED'], first: 2 });
    await expect(`${cashier.statements.join(';\n')};\n`).toMatchFileSnapshot('sql/payouts-page.sql');
    for (const statuses of [null, ['PENDING', 'RELEASED'], ['UNKNOWN']]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo }: Awaited<ReturnType<typeof page>> = await page({
          statuses,
          first: 2,
          after,
        });
        seen.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      const expected = known.filter(({ status }) => statuses?.includes(status) ?? true);
      expect(seen).toEqual(expected.map(({ id }) => id));
    }
  });

  test('has the sums of what waits or is on its way, exact to the centime', async () => {
    const { data } = await cashier.ask<{ payoutTotals: readonly object[] }>(
      finance,
      '{ payoutTotals { status count amount { amount currency } oldestAt } }',
    );
    const [pending] = await cashier.rows<{ count: number; amount: string }>(
      sql`select count(*)::int as count, (sum(amount_minor) / 100)::numeric(20, 2)::text as amount from payout where status = 'PENDING'`,
    );
    expect(data.payoutTotals[0]).toMatchObject({
      status: 'PENDING',
      count: pending?.count,
      amount: { currency: 'CHF' },
    });
    expect(data.payoutTotals).not.toContainEqual(expect.objectContaining({ status: 'EXECUTED' }));
  });
});
