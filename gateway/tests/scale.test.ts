import { claire, dufour } from '@guichet/stack/cast/cast.ts';
import { haveAcceptedClaims } from '@guichet/stack/scenes/claims.ts';
import { copiesOf } from '@guichet/stack/scenes/many-claims.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { rounds } from '@guichet/stack/testing/proof.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';
import { trustedText } from './trusted-text.ts';

/** The pages that could grow with the house: the same in a young one and in one where years have passed. */
const few = 1_000;
const many = rounds(3_000, 100_000);

/** The subgraphs with a row or more for each claim, and the tables that hold them. */
const growing = ['invoices', 'billing'] as const;
const grown = ['claim', 'claim_line', 'other_invoice', 'claim_transition', 'payout'];

/** Whoever the list of the beneficiaries has told already is not asked for by key: which of the two comes first is nobody's promise. */
const byKey = /"beneficiary"\."id" = any/;

/** Those whose plan is the same whatever the values are. */
const pinned = ['guichet', 'workList', 'wholeList', 'rareForm'];

let subgraphs: TestSubgraphs;
let house: RealHouse;
let person: GraphClient;
let officer: GraphClient;
/** The claim of which the others are copies. */
let model = '';
let heard: { readonly subgraph: string; readonly text: string }[] = [];

beforeAll(async () => {
  // One connection of a kind: each counts what it reads, and tells when it is asked to.
  const one = { max: 1, statementTimeout: '300s' };
  subgraphs = await openTestSubgraphs(
    (subgraph, { pool, sql: text }) => {
      if (pool === 'pages') heard.push({ subgraph, text });
    },
    { pages: one, jobs: one },
  );
  house = await openRealHouse(subgraphs);
  person = await signIn(house.url, claire);
  officer = await signIn(house.url, dufour);
  [model = ''] = await haveAcceptedClaims(person, officer, 1);
  const isPaid = async () => {
    const query = 'query ($id: ID!) { claim(id: $id) { payout { id } } }';
    const { data } = await person.ask<{ claim: { payout: object | null } }>(query, { id: model });
    return data?.claim.payout != null;
  };
  await vi.waitUntil(isPaid, { timeout: 30_000, interval: 100 });
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});

async function grow(from: number, to: number): Promise<void> {
  const step = 10_000;
  for (let first = from; first <= to; first += step) {
    const rows = copiesOf({ id: model }, { from: first, to: Math.min(first + step - 1, to) });
    for (const name of growing)
      for (const text of rows[name]) await subgraphs.running[name].database.jobs.execute(sql.raw(text));
  }
  for (const name of growing) {
    const owner = postgres(subgraphs.databases[name].ownerUrl, { max: 1, onnotice: () => undefined });
    await owner`analyze`;
    await owner.end();
  }
}

/** Rows that PostgreSQL has read so far of each table: in sequential scans, and where an index led. */
async function countReads() {
  const counts = new Map<string, { readonly scanned: number; readonly fetched: number }>();
  for (const name of growing) {
    const { pages, jobs } = subgraphs.running[name].database;
    for (const pool of [pages, jobs]) await pool.execute(sql`select pg_stat_force_next_flush()`);
    const rows = await jobs.execute<{ relname: string; scanned: string; fetched: string }>(
      sql`select relname, seq_tup_read as scanned, coalesce(idx_tup_fetch, 0) as fetched from pg_stat_user_tables`,
    );
    for (const { relname, scanned, fetched } of rows)
      counts.set(relname, { scanned: Number(scanned), fetched: Number(fetched) });
  }
  return counts;
}

/** What a page of the client costs: its statements, and the rows that were read for it of each table. */
async function costOf(client: GraphClient, operation: string, variables: Record<string, unknown>) {
  const document = trustedText(operation);
  const read = () => client.ask(document, variables);
  // The passport is at hand from here on, and PostgreSQL has settled on its plans.
  for (let again = 0; again < 6; again += 1) await read();
  const before = await countReads();
  heard = [];
  const { errors } = await read();
  expect(heard.filter(({ text }) => byKey.test(text)).length, operation).toBeLessThanOrEqual(1);
  const statements = heard
    .filter(({ text }) => !byKey.test(text))
    .map(({ subgraph, text }) => `${subgraph}: ${text}`)
    .toSorted();
  const selects = heard.filter(({ text }) => text.startsWith('select'));
  const after = await countReads();
  expect(errors).toEqual([]);
  const reads = grown.map((table) => {
    const [was, is] = [before.get(table), after.get(table)];
    const scanned = (is?.scanned ?? 0) - (was?.scanned ?? 0);
    return [table, { scanned, fetched: (is?.fetched ?? 0) - (was?.fetched ?? 0) }] as const;
  });
  return { statements, reads: Object.fromEntries(reads), plans: await plansOf(selects) };
}

/** How PostgreSQL goes about those statements that read a table which grows. */
async function plansOf(selects: typeof heard): Promise<string> {
  const plans: string[] = [];
  for (const { subgraph, text } of selects) {
    const name = growing.find((known) => known === subgraph);
    if (!name || !grown.some((table) => text.includes(`from "${table}"`))) continue;
    const explain = sql.raw(`explain (generic_plan, costs off) ${text}`);
    const plan = await subgraphs.running[name].database.jobs.execute(explain);
    plans.push(plan.map((row) => row['QUERY PLAN']).join('\n'));
  }
  return `${plans.toSorted().join('\n\n')}\n`;
}

/** The guichet, and the work list as an officer narrows it: also to what is rare, or not there at all. */
async function costs() {
  const beneficiaries = '{ viewer { beneficiaries(first: 2) { nodes { id relation } } } }';
  const { data } = await person.ask<{
    viewer: { beneficiaries: { nodes: readonly { id: string; relation: string }[] } };
  }>(beneficiaries);
  const self = data?.viewer.beneficiaries.nodes.find(({ relation }) => relation === 'SELF')?.id;
  const workList = (narrowed: object) => costOf(officer, 'OfficeClaimsPage', { first: 20, ...narrowed });
  return {
    guichet: await costOf(person, 'GuichetPage', { first: 20 }),
    guichetOfSelf: await costOf(person, 'GuichetPage', { first: 20, beneficiaryId: self }),
    workList: await workList({ statuses: ['IN_PROCESS'] }),
    wholeList: await workList({}),
    rareForm: await workList({ statuses: ['REFUSED'], form: 'TRAVEL' }),
    twoStates: await workList({ statuses: ['IN_PROCESS', 'TO_COMPLETE'], form: 'OTHER_INVOICE' }),
  };
}

test(`the guichet and the work list cost the same with ${few} claims and with ${many}`, async () => {
  await grow(1, few);
  const young = await costs();
  await grow(few + 1, many);
  const old = await costs();
  for (const [page, { statements, reads, plans }] of Object.entries(old)) {
    const then = young[page as keyof typeof young];
    expect(statements, page).toEqual(then.statements);
    expect(reads, page).toEqual(then.reads);
    for (const table of grown) {
      expect(reads[table]?.scanned, `${page} scans ${table}`).toBe(0);
      // A page, one row more to tell that others follow, and what waits to be completed.
      expect(reads[table]?.fetched, `${page} reads ${table}`).toBeLessThanOrEqual(2 * 21);
    }
    expect(then.plans, page).toBe(plans);
    expect(plans).not.toContain('Seq Scan');
    if (pinned.includes(page)) await expect(plans).toMatchFileSnapshot(`statements/scale/${page}.txt`);
  }
}, 900_000);
