import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';

const many = 25;
let counter: Counter;
let passport: string;

beforeAll(async () => {
  counter = await openCounter();
  const beneficiaries = Array.from({ length: many }, (_, index) => ({
    familyName: 'Favre',
    givenName: `Enfant ${index + 1}`,
    birthDate: '2014-09-03',
    avsNumber: avsNumber(index),
    relation: 'CHILD' as const,
  }));
  await counter.enrol(
    person({ email: 'claire@exemple.ch', beneficiaries }),
    person({ email: 'voisin@exemple.ch' }),
  );
  passport = await counter.passportOf('claire@exemple.ch');
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A number with its check digit (EAN-13). */
function avsNumber(index: number): string {
  const digits = `7561234${String(index).padStart(5, '0')}`;
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3),
    0,
  );
  return digits + ((10 - (sum % 10)) % 10);
}

interface List {
  readonly viewer: null | {
    readonly beneficiaries: {
      readonly nodes: readonly { readonly givenName: string }[];
      readonly edges: readonly { readonly cursor: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
const query = `query ($first: Int, $after: String) { viewer { beneficiaries(first: $first, after: $after) {
  nodes { givenName } edges { cursor } pageInfo { hasNextPage endCursor } } } }`;
const page = async (first?: number, after?: string | null) => {
  const { data, codes } = await counter.ask<List>(query, { first, after }, { passport });
  return { codes, list: data?.viewer?.beneficiaries };
};

test('pages follow each other without a gap, though all rows are of the same instant', async () => {
  const names: string[] = [];
  let after: string | null | undefined;
  for (const hasNextPage of [true, true, false]) {
    const { list } = await page(10, after);
    names.push(...(list?.nodes ?? []).map(({ givenName }) => givenName));
    expect(list?.pageInfo.hasNextPage).toBe(hasNextPage);
    after = list?.pageInfo.endCursor;
  }
  // Of the same instant each way of ordering them is right, as long as all pages keep to it.
  const everybody = Array.from({ length: many }, (_, index) => `Enfant ${index + 1}`);
  expect(names.toSorted()).toEqual(everybody.toSorted());
});

test('a page has twenty rows unless asked, and at most a hundred', async () => {
  expect((await page()).list?.nodes).toHaveLength(20);
  expect((await page(1_000)).list?.nodes).toHaveLength(many);
});

test('a cursor that the list did not hand out is refused', async () => {
  expect(await page(10, 'invented')).toMatchObject({ codes: ['BAD_CURSOR'] });
});

test('a page of beneficiaries costs one statement a type, however many rows', async () => {
  for (const first of [1, 20]) {
    counter.statements.length = 0;
    await page(first);
    expect(counter.statements.map((text) => / from "(\w+)"/.exec(text)?.[1])).toEqual([
      'account',
      'beneficiary',
    ]);
  }
});

test('twenty-five beneficiaries by their keys cost one statement, and the neighbour gets none of them', async () => {
  const rows = await counter.sql(sql`select id from beneficiary`);
  const representations = rows.map(({ id }) => ({ __typename: 'Beneficiary', id }));
  const entities =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Beneficiary { givenName avsNumber } } }';
  counter.statements.length = 0;
  const { data } = await counter.ask<{ _entities: object[] }>(entities, { representations }, { passport });
  expect(data?._entities.filter(Boolean)).toHaveLength(many);
  expect(counter.statements).toHaveLength(1);
  const neighbour = await counter.passportOf('voisin@exemple.ch');
  const theirs = await counter.ask<{ _entities: object[] }>(
    entities,
    { representations },
    { passport: neighbour },
  );
  expect(theirs.data?._entities.filter(Boolean)).toEqual([]);
});
