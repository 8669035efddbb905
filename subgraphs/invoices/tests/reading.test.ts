import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Asker,
  accept,
  amend,
  type Counter,
  claimOf,
  openCounter,
  requestCorrection,
  submit,
} from './counter.ts';

let counter: Counter;
/** Claire's claims, newest first. */
let hers: readonly string[];
/** One of somebody else's, for another beneficiary. */
let foreign: string;
let stranger: Asker;

beforeAll(async () => {
  counter = await openCounter();
  const ids: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const beneficiaryId = index < 2 ? counter.claire.self : counter.claire.child;
    const { claim } = await submit(counter, `claim-${index}`, { ...claimOf(counter.claire), beneficiaryId });
    ids.unshift(claim?.id ?? '');
  }
  hers = ids;
  stranger = { id: randomUUIDv7(), roles: [] };
  foreign = randomUUIDv7();
  await counter.rows(sql`
    insert into claim select (jsonb_populate_record(c, jsonb_build_object(
      'id', ${foreign}::text, 'reference', 'foreign', 'owner_account_id', ${stranger.id}::text,
      'beneficiary_id', ${randomUUIDv7()}::text))).* from claim c where id = ${hers[0]}`);
  await accept(counter, hers[4] ?? '', 1);
});
beforeEach(async () => {
  counter.statements.length = 0;
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

const page = 'nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }';

async function list(asker: Asker | null, variables: Record<string, unknown> = {}) {
  const query = `query ($filter: ClaimFilter, $order: ClaimOrder, $first: Int, $after: String) {
    claims(filter: $filter, order: $order, first: $first, after: $after) { ${page} } }`;
  const { data, codes } = await counter.ask<{ claims: Page } | null>(asker, query, variables);
  return { ...data?.claims, ids: data?.claims.nodes.map(({ id }) => id), codes };
}

async function read(asker: Asker | null, id: string) {
  const query =
    'query ($id: ID!) { claim(id: $id) { id remark lines { description } history { to } details { ... on OtherInvoiceDetails { invoiceDate } } } }';
  const { data, codes } = await counter.ask<{ claim: { id: string } | null } | null>(asker, query, { id });
  return { claim: data?.claim, codes };
}

async function entities<Data>(asker: Asker | null, selection: string, representations: readonly object[]) {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
  const { data, codes } = await counter.ask<{ _entities: readonly Data[] } | null>(asker, query, {
    representations,
  });
  return { found: data?._entities, codes };
}

describe('which claims exist', () => {
  test('for a person: her own, newest first', async () => {
    expect((await list(counter.claire)).ids).toEqual(hers);
    expect((await list(stranger)).ids).toEqual([foreign]);
  });

  test('for an officer of the insurance office: the office’s', async () => {
    expect((await list(counter.dufour)).ids).toHaveLength(6);
  });

  test('for an officer of another office, or for finance: none but their own', async () => {
    expect((await list(counter.rochat)).ids).toEqual([]);
    expect((await list(counter.blanc)).ids).toEqual([]);
  });

  test('for nobody: none, he signs in first', async () => {
    expect((await list(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await read(null, hers[0] ?? '')).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('a claim that is not for the viewer answers like one that is not there', async () => {
    const absent = { claim: null, codes: [] };
    for (const asker of [counter.claire, counter.rochat, counter.blanc])
      for (const id of [foreign, randomUUIDv7(), 'no key at all'])
        expect(await read(asker, id)).toEqual(absent);
    expect((await read(counter.claire, hers[0] ?? '')).claim?.id).toBe(hers[0]);
    expect((await read(counter.dufour, foreign)).claim?.id).toBe(foreign);
  });

  test('the same for claims that other subgraphs name by key', async () => {
    const representations = [foreign, hers[1]].map((id) => ({ __typename: 'Claim', id }));
    const { found } = await entities(counter.claire, '... on Claim { id }', representations);
    expect(found).toEqual([null, { id: hers[1] }]);
  });

  test('the same for the claims of an account and of a beneficiary', async () => {
    const selection = `... on Account { claims { ${page} } } ... on Beneficiary { claims { ${page} } }`;
    const representations = [
      { __typename: 'Account', id: counter.claire.id },
      { __typename: 'Account', id: stranger.id },
      { __typename: 'Beneficiary', id: counter.claire.self },
      { __typename: 'Beneficiary', id: 'no key at all' },
    ];
    const idsFor = async (asker: Asker) => {
      const { found } = await entities<{ claims: Page }>(asker, selection, representations);
      return found?.map(({ claims }) => claims.nodes.map(({ id }) => id));
    };
    expect(await idsFor(counter.claire)).toEqual([hers, [], hers.slice(3), []]);
    expect(await idsFor(stranger)).toEqual([[], [foreign], [], []]);
    expect(await idsFor(counter.dufour)).toEqual([hers, [foreign], hers.slice(3), []]);
    expect(await idsFor(counter.rochat)).toEqual([[], [], [], []]);
    expect((await entities(null, selection, representations)).codes).toEqual(
      Array(4).fill('UNAUTHENTICATED'),
    );
  });
});

describe('a list of claims', () => {
  test('is narrowed to a state, a form, a beneficiary', async () => {
    expect((await list(counter.claire, { filter: { statuses: ['ACCEPTED'] } })).ids).toEqual([hers[4]]);
    expect((await list(counter.claire, { filter: { form: 'TRAVEL' } })).ids).toEqual([]);
    const both = { statuses: ['ACCEPTED', 'IN_PROCESS', 'IN_PROCESS'] };
    expect((await list(counter.claire, { filter: both, first: 5 })).ids).toEqual(hers);
    expect((await list(counter.claire, { filter: both, first: 3 })).ids).toEqual(hers.slice(0, 3));
    expect((await list(counter.claire, { filter: { statuses: [] } })).ids).toEqual([]);
    const filter = { beneficiaryId: counter.claire.self, statuses: ['IN_PROCESS'], form: 'OTHER_INVOICE' };
    expect((await list(counter.claire, { filter })).ids).toEqual([hers[3]]);
    expect((await list(counter.claire, { filter: { beneficiaryId: 'no key at all' } })).ids).toEqual([]);
  });

  test('ends with a page that holds all of it, and goes on when there is one claim more', async () => {
    expect((await list(counter.claire, { first: 5 })).pageInfo).toMatchObject({ hasNextPage: false });
    const first = await list(counter.claire, { first: 4 });
    expect(first).toMatchObject({
      ids: hers.slice(0, 4),
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await list(counter.claire, { first: 4, after: first.pageInfo?.endCursor });
    expect(second).toMatchObject({
      ids: hers.slice(4),
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const third = await list(counter.claire, { first: 4, after: second.pageInfo?.endCursor });
    expect(third).toMatchObject({ ids: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test('walks page by page over every claim once, also those of the same moment', async () => {
    await counter.rows(
      sql`update claim set submitted_at = (select min(submitted_at) from claim) where id <> ${foreign}`,
    );
    const seen: string[] = [];
    for (let after: string | null | undefined = null, more = true; more; ) {
      const { ids, pageInfo } = await list(counter.claire, { first: 2, after });
      seen.push(...(ids ?? []));
      after = pageInfo?.endCursor;
      more = pageInfo?.hasNextPage ?? false;
    }
    expect(seen.toSorted()).toEqual(hers.toSorted());
  });

  test('refuses a cursor that it did not hand out', async () => {
    expect((await list(counter.claire, { after: 'x' })).codes).toEqual(['BAD_CURSOR']);
  });
});

describe('an officer’s work list, the longest waiting first,', () => {
  const longest = { order: 'LONGEST_WAITING' };

  test('has those alone that wait for the office, page by page', async () => {
    // The oldest of hers was accepted, and does not wait any more.
    const all = await list(counter.dufour, { ...longest, first: 10 });
    expect(all.ids).toHaveLength(5);
    expect(all.ids).not.toContain(hers[4]);
    expect(all.ids?.filter((id) => id !== foreign)).toEqual(hers.slice(0, 4).toReversed());
    const first = await list(counter.dufour, { ...longest, first: 2 });
    const second = await list(counter.dufour, { ...longest, first: 10, after: first.pageInfo?.endCursor });
    expect([...(first.ids ?? []), ...(second.ids ?? [])]).toEqual(all.ids);
    const filter = { statuses: ['ACCEPTED'] };
    expect((await list(counter.dufour, { ...longest, filter })).ids).toEqual([]);
    expect((await list(counter.dufour, { ...longest, filter: { form: 'TRAVEL' } })).ids).toEqual([]);
  });

  test('counts from the day on which a corrected claim came back, and leaves its place in the other list', async () => {
    const [id = ''] = hers.slice(3, 4);
    await requestCorrection(counter, id, 1);
    expect((await list(counter.dufour, longest)).ids).not.toContain(id);
    await amend(counter, 'waits anew', { id, version: 2 }, claimOf(counter.claire));
    expect((await list(counter.dufour, longest)).ids?.at(-1)).toBe(id);
    expect((await list(counter.claire)).ids).toEqual(hers);
    const query = 'query ($id: ID!) { claim(id: $id) { submittedAt handedInAt history { at } } }';
    const { data } = await counter.ask<{
      claim: { submittedAt: string; handedInAt: string; history: readonly { at: string }[] };
    }>(counter.claire, query, { id });
    expect(data.claim.handedInAt).toBe(data.claim.history.at(-1)?.at);
    expect(data.claim.submittedAt < data.claim.handedInAt).toBe(true);
  });
});

describe('what an officer reads', () => {
  const readings = () =>
    counter.rows(
      sql`select actor, subject from audit_entry where action = 'claim.read' order by at desc, id desc`,
    );

  test('is written down, file by file', async () => {
    const before = await readings();
    await read(counter.dufour, hers[0] ?? '');
    await list(counter.dufour, { first: 2 });
    const after = await readings();
    expect(after).toHaveLength(before.length + 3);
    expect(after.at(2)).toEqual({ actor: counter.dufour.id, subject: `Claim:${hers[0]}` });
  });

  test('and what a person reads of her own is not', async () => {
    const before = await readings();
    await read(counter.claire, hers[0] ?? '');
    await list(counter.claire);
    expect(await readings()).toHaveLength(before.length);
  });
});
