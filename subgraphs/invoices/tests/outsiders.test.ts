import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Asker, type Counter, claimOf, openCounter, submit } from './counter.ts';

let counter: Counter;
let claim: string;
beforeAll(async () => {
  counter = await openCounter();
  claim = (await submit(counter, 'one', claimOf(counter.claire))).claim?.id ?? '';
});
beforeEach(() => {
  counter.statements.length = 0;
  counter.counts.length = 0;
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Asks with a document that is none of the house's, as the gateway hands it on. */
async function asOutsider(asker: Asker, query: string, door: 'identity' | 'invoices' = 'invoices') {
  const { body } = await counter.running[door].door.call({
    query,
    passport: await counter.passport(asker),
    slip: {
      ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 20_000, traceparent: null },
      ...{ device: null, userAgent: null, lane: 'adhoc' },
    },
  });
  return body;
}

const readings = () =>
  counter.rows<{ actor: string; action: string }>(
    sql`select actor, action from audit_entry where subject = ${`Claim:${claim}`} and action = 'claim.read'`,
  );

test('a document of an outsider reads over no connection of a page', async () => {
  const query = `{ claim(id: "${claim}") { id status lines { description } history { to } } }`;
  expect(await asOutsider(counter.claire, query)).toMatchObject({ data: { claim: { id: claim } } });
  expect(counter.statements).toEqual([]);
});

test('an officer who reads a file with it leaves the same trace as at his page', async () => {
  expect(await readings()).toEqual([]);
  await asOutsider(counter.dufour, `{ claim(id: "${claim}") { id } }`);
  expect(await readings()).toEqual([{ actor: counter.dufour.id, action: 'claim.read' }]);
  expect(counter.statements).toEqual([]);
});

test('what another subgraph asks for it goes the same way', async () => {
  const query = '{ viewer { closingOutlook { claimsKept } } }';
  expect(await asOutsider(counter.claire, query, 'identity')).toEqual({
    data: { viewer: { closingOutlook: { claimsKept: 1 } } },
  });
  expect(counter.statements).toEqual([]);
});

test('figures that it asks for do not keep those of a page waiting either', async () => {
  const query = '{ claimFigures(groupBy: [CLAIM_STATUS]) { groups { status } } }';
  expect(await asOutsider(counter.dufour, query)).toEqual({
    data: { claimFigures: { groups: [{ status: expect.any(String) }] } },
  });
  expect([...counter.statements, ...counter.counts]).toEqual([]);
});

test('a command goes over the connections of pages, whatever the slip says', async () => {
  const mutation = `mutation { assignClaim(id: "${claim}", version: 0, officerId: "${counter.dufour.id}") { claim { id } problems { code } } }`;
  expect(await asOutsider(counter.dufour, mutation)).toEqual({
    data: { assignClaim: { claim: { id: claim }, problems: [] } },
  });
  expect(counter.statements.length).toBeGreaterThan(0);
});
