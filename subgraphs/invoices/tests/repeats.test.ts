import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, type Counter, claimOf, openCounter, refuse, submit } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Repeated {
  readonly draft: {
    readonly id: string;
    readonly typed: object;
    readonly form: { readonly code: string };
  } | null;
  readonly toCheck: readonly {
    readonly path: readonly string[];
    readonly label: string;
    readonly value: string | null;
  }[];
  readonly problems: readonly Problem[];
}

async function repeat(key: string, id: string, month: string | null, asker: Asker = counter.claire) {
  const { data } = await counter.ask<{ repeatClaim: Repeated }>(
    asker,
    `mutation ($id: ID!, $month: String, $key: ID!) { repeatClaim(id: $id, month: $month, idempotencyKey: $key) {
      draft { id typed form { code } } toCheck { path group label value } problems { path code message } } }`,
    { id, month, key },
  );
  return data.repeatClaim;
}

const codesOf = ({ problems }: Repeated) => problems.map(({ path, code }) => `${path.join('.')} ${code}`);

async function sent(key: string) {
  const { claim } = await submit(counter, `repeats-${key}`);
  return claim?.id ?? '';
}

describe('a claim is made again for another month', () => {
  test('as a draft of its own, which says what has to be looked at, and the claim stays as it is', async () => {
    const id = await sent('draft');
    await refuse(counter, id, 1);
    const repeated = await repeat('draft', id, '10.2026');
    const { beneficiaryId, bankAccountId, decisionNumber, form } = claimOf(counter.claire);
    const [first, second] = form.otherInvoice.lines;
    expect(repeated.draft).toMatchObject({
      form: { code: 'OTHER_INVOICE' },
      typed: {
        ...{ beneficiaryId, bankAccountId, decisionNumber, attachmentIds: [] },
        form: {
          otherInvoice: {
            invoiceNumber: null,
            invoiceDate: '30.10.2026',
            lines: [
              { ...first, servedOn: '04.10.2026' },
              { ...second, servedOn: '11.10.2026' },
            ],
          },
        },
      },
    });
    expect(repeated.toCheck.map(({ path, value }) => `${path.slice(2).join('.')}: ${value}`)).toEqual([
      ...['invoiceNumber: null', 'invoiceDate: 30.10.2026', 'lines.0.servedOn: 04.10.2026'],
      ...['lines.0.quantity: 1.5', 'lines.1.servedOn: 11.10.2026'],
    ]);
    const [row] = await counter.rows<{ count: number }>(
      sql`select count(*)::int as count from claim_transition where claim_id = ${id}`,
    );
    expect(row?.count).toBe(2);
  });

  test('and the draft can be sent as it is, by the tariffs of its new days', async () => {
    const id = await sent('sendable');
    const { draft } = await repeat('sendable', id, '2026-07');
    const again = await submit(counter, 'repeats-again', draft?.typed, counter.claire, draft?.id);
    expect(again.problems).toEqual([]);
    expect(again.claim).toMatchObject({ status: 'IN_PROCESS' });
  });

  test('once for a key, though it is asked ten times at once', async () => {
    const id = await sent('once');
    const answers = await Promise.all(Array.from({ length: 10 }, () => repeat('once', id, '2026-07')));
    expect(new Set(answers.map(({ draft }) => draft?.id)).size).toBe(1);
    expect(codesOf(await repeat('once', id, '2026-08'))).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('a claim is not made again', () => {
  test('without a month, for one that is none, or for its own', async () => {
    const id = await sent('months');
    expect(codesOf(await repeat('m1', id, ''))).toEqual(['month FIELD_REQUIRED']);
    expect(codesOf(await repeat('m2', id, '13.2026'))).toEqual(['month YEAR_MONTH_MALFORMED']);
    expect(codesOf(await repeat('m3', id, '2026-06'))).toEqual(['month CLAIM_REPEATED_IN_PLACE']);
  });

  test('by anybody but who sent it, an officer neither', async () => {
    const id = await sent('own');
    for (const asker of [counter.dufour, counter.blanc, counter.rochat])
      expect(codesOf(await repeat('own', id, '2026-07', asker))).toEqual(['id NOT_FOUND']);
    expect(codesOf(await repeat('own', crypto.randomUUID(), '2026-07'))).toEqual(['id NOT_FOUND']);
  });

  test('on the form for hearing aids', async () => {
    const id = await sent('hearing');
    await counter.rows(sql`update claim set form = 'HEARING_AID' where id = ${id}`);
    expect(codesOf(await repeat('hearing', id, '2026-07'))).toEqual(['id CLAIM_NOT_REPEATED']);
  });
});
