import { randomUUIDv7 } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assign, type Counter, claimOf, openCounter, saveDraft, sentBack, submit } from './counter.ts';

/** The SQL of each read, pinned: what costs a statement for each row would show here. */
let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
  const { claim } = await submit(counter, 'the-first');
  // 49 more like the first, each with its own lines, details and history.
  for (const table of ['claim', 'claim_line', 'other_invoice', 'claim_transition', 'claim_submission']) {
    const key = table === 'claim' ? 'id' : 'claim_id';
    await counter.rows(
      sql.raw(`insert into ${table} select (jsonb_populate_record(r, jsonb_build_object(
        '${key}', md5('${claim?.id}' || n), 'reference', 'copy-' || n))).*
        from ${table} r, generate_series(2, 50) n where r.${key} = '${claim?.id}'`),
    );
  }
});
afterAll(() => counter[Symbol.asyncDispose]());

const everything = `id reference status form { title } total { amount } period { start } beneficiary { id } bankAccount { id }
  lines { description amount { amount } } details { ... on OtherInvoiceDetails { invoiceDate } } history { to at } warnings { code } typed`;

const claimsPage = `query ($first: Int) { claims(first: $first) { edges { cursor node { ${everything} } } pageInfo { hasNextPage } } }`;

async function statementsOf(query: string, variables: Record<string, unknown>, asker = counter.claire) {
  counter.statements.length = 0;
  const { data, codes } = await counter.ask<object>(asker, query, variables);
  expect(codes).toEqual([]);
  return { data, statements: [...counter.statements] };
}

const asFile = (statements: readonly string[]) => `${statements.map((text) => text.trim()).join(';\n\n')};\n`;

test('a page of claims costs the same five statements for 1 claim and for 50', async () => {
  const one = await statementsOf(claimsPage, { first: 1 });
  const fifty = await statementsOf(claimsPage, { first: 50 });
  expect(fifty.data).toMatchObject({ claims: { edges: { length: 50 } } });
  expect(fifty.statements).toEqual(one.statements);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/claims-page.sql');
});

test('an officer’s page costs none for what was typed, and one which writes down what he reads', async () => {
  const one = await statementsOf(claimsPage, { first: 1 }, { ...counter.claire, ...counter.dufour });
  const fifty = await statementsOf(claimsPage, { first: 50 }, { ...counter.claire, ...counter.dufour });
  expect(fifty.statements).toHaveLength(one.statements.length);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/officer-claims-page.sql');
});

test('claims named by key cost the same for 1 and for 50', async () => {
  const rows = await counter.rows<{ id: string }>(sql`select id from claim`);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Claim { ${everything} } } }`;
  const named = (ids: readonly { id: string }[]) => ({
    representations: ids.map(({ id }) => ({ __typename: 'Claim', id })),
  });
  const one = await statementsOf(query, named(rows.slice(0, 1)));
  const fifty = await statementsOf(query, named(rows));
  expect(fifty.statements).toEqual(one.statements);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/claims-by-key.sql');
});

test('the claims of 1 and of 50 holders cost one statement', async () => {
  const query = `query ($representations: [_Any!]!, $after: String) { _entities(representations: $representations) {
    ... on Beneficiary { claims(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } } }`;
  const holders = (count: number) => ({
    representations: Array.from({ length: count }, (_, index) => ({
      __typename: 'Beneficiary',
      id: index ? randomUUIDv7() : counter.claire.child,
    })),
  });
  const one = await statementsOf(query, holders(1));
  const fifty = await statementsOf(query, holders(50));
  expect(fifty.statements).toEqual(one.statements);
  expect(one.statements).toHaveLength(1);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/claims-of-holders.sql');
});

test('drafts and the claims that they correct cost one statement, for 1 and for 50', async () => {
  const { id } = await sentBack(counter, 'drafts');
  await saveDraft(counter, 'correction', { input: claimOf(counter.claire), corrects: id });
  await counter.rows(sql`
    insert into claim_draft (id, office, owner_account_id, form, typed, saved_at, corrects)
    select md5('draft' || n)::uuid, office, owner_account_id, form, typed, saved_at - n * interval '1 minute', null
    from claim_draft, generate_series(2, 50) n`);
  const query = `query ($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) {
    ... on Account { claimDrafts(first: $first) { nodes { id typed form { title } corrects { id } sentAs { id } } } } } }`;
  const representations = [{ __typename: 'Account', id: counter.claire.id }];
  const one = await statementsOf(query, { representations, first: 1 });
  const fifty = await statementsOf(query, { representations, first: 50 });
  expect(fifty.data).toMatchObject({ _entities: [{ claimDrafts: { nodes: { length: 50 } } }] });
  expect(fifty.statements).toEqual(one.statements);
  expect(one.statements).toHaveLength(1);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/drafts-page.sql');
});

test('a page of some states costs one statement', async () => {
  const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }';
  const one = await statementsOf(query, { filter: { statuses: ['IN_PROCESS'] } });
  const two = await statementsOf(query, { filter: { statuses: ['IN_PROCESS', 'PAID'] } });
  expect(two.statements).toEqual(one.statements);
  expect(one.statements).toHaveLength(1);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/claims-of-states.sql');
});

test('a page of those that have waited longest costs one statement', async () => {
  const query =
    'query ($filter: ClaimFilter) { claims(filter: $filter, order: LONGEST_WAITING) { nodes { id } } }';
  const { statements } = await statementsOf(query, { filter: { statuses: ['IN_PROCESS'] } });
  expect(statements).toHaveLength(1);
  await expect(asFile(statements)).toMatchFileSnapshot('sql/longest-waiting.sql');
});

test('the desk’s list costs one statement for each kind of what only officers see', async () => {
  for (const { id } of await counter.rows<{ id: string }>(sql`select id from claim limit 3`))
    await assign(counter, id, 0, counter.dufour.id);
  const query =
    'query ($first: Int, $filter: ClaimFilter) { claims(first: $first, filter: $filter) { nodes { id proposal { id } assignment { officer } } } }';
  const officer = { ...counter.claire, ...counter.dufour };
  const filter = { assignedTo: officer.id };
  const one = await statementsOf(query, { first: 1, filter }, officer);
  const fifty = await statementsOf(query, { first: 50, filter }, officer);
  expect(fifty.data).toMatchObject({ claims: { nodes: { length: 3 } } });
  expect(fifty.statements).toHaveLength(one.statements.length);
  await expect(asFile(one.statements)).toMatchFileSnapshot('sql/assigned-claims.sql');
});

test('every page comes sorted out of an index, whatever narrows it', async () => {
  const page = (narrowed: string) =>
    sql.raw(`explain select * from claim where office = 'INSURANCE' ${narrowed}
    and (submitted_at, id) < (now(), '${randomUUIDv7()}') order by submitted_at desc, id desc limit 21`);
  const waiting = sql.raw(`explain select * from claim where office = 'INSURANCE' and status = 'IN_PROCESS'
    and (handed_in_at, id) > (now(), '${randomUUIDv7()}') order by handed_in_at, id limit 21`);
  const planOf = (asked: SQL) =>
    counter.running.invoices.database.transaction(async (tx) => {
      // With 50 rows the planner would rather sort: ask what it does when it may not.
      for (const way of ['seqscan', 'bitmapscan', 'sort'])
        await tx.execute(sql.raw(`set local enable_${way} = off`));
      return (await tx.execute(asked)).map((row) => row['QUERY PLAN']).join('\n');
    });
  const narrowings = {
    claim_page: '',
    claim_page_owner: `and owner_account_id = '${counter.claire.id}'`,
    claim_page_beneficiary: `and beneficiary_id = '${randomUUIDv7()}'`,
    claim_page_status: `and status = 'PAID'`,
    claim_page_form: `and form = 'TRAVEL'`,
    claim_page_owner_status: `and owner_account_id = '${counter.claire.id}' and status = 'TO_COMPLETE'`,
    claim_page_status_form: `and status = 'PAID' and form = 'TRAVEL'`,
    claim_page_assigned: `and assigned_to = '${randomUUIDv7()}' and status = 'IN_PROCESS'`,
  };
  for (const [index, narrowed] of Object.entries(narrowings)) {
    const plan = await planOf(page(narrowed));
    expect(plan).toContain(`Index Scan Backward using ${index} `);
    expect(plan).not.toContain('Sort');
  }
  const plan = await planOf(waiting);
  expect(plan).toContain('Index Scan using claim_page_waiting ');
  expect(plan).not.toContain('Sort');
});
