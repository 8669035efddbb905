import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyLimit } from '../src/limits/judge-document.ts';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let house: TinyHouse;
beforeAll(async () => {
  house = await openTinyHouse();
});
afterAll(() => house[Symbol.asyncDispose]());

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** At the limit, one above it, and the code that says so. */
test.each([
  ['TOO_DEEP', 10, (n: number) => `{ claims ${times(n - 2, () => '{ parent')} { id }${' }'.repeat(n - 2)} }`],
  ['TOO_MANY_ALIASES', 15, (n: number) => `{ claims { ${times(n, (index) => `a${index}: __typename`)} } }`],
  ['TOO_MANY_ROOT_FIELDS', 10, (n: number) => `{ ${times(n, () => 'claims { id }')} }`],
  [
    'TOO_MANY_DIRECTIVES',
    5,
    (n: number) => `{ claims { ${times(n, () => 'id @skip(if: true)')} reference } }`,
  ],
  ['TOO_MANY_FIELDS', 500, (n: number) => `{ claims { ${times(n - 1, () => 'id')} } }`],
  [
    'TOO_MANY_TOKENS',
    800,
    (n: number) => `{ claims { ${times(190, () => '... { id }')} ${times(n - 765, () => 'id')} } }`,
  ],
] as const)(
  '%s: an operation passes at %i and is refused one above, with both figures',
  async (code, limit, write) => {
    expect(refusalIn(await post(house.url, write(limit)))).toEqual({ status: 200 });
    expect(refusalIn(await post(house.url, write(limit + 1)))).toEqual({
      status: 400,
      code,
      limit,
      figure: limit + 1,
    });
  },
);

test('TOO_MANY_TOKENS: six thousand aliases are refused without being read to their end', async () => {
  const bomb = `{ ${times(6000, (index) => `a${index}: viewer { id }`)} }`;
  expect(refusalIn(await post(house.url, bomb))).toEqual({
    status: 400,
    code: 'TOO_MANY_TOKENS',
    limit: 800,
    figure: 801,
  });
});

test('BODY_TOO_LARGE: a body passes at 256 kB and is refused one byte above', async () => {
  const empty = JSON.stringify({ query: '{ claims { id } }', extensions: { padding: '' } }).length;
  const body = (bytes: number) => ({
    query: '{ claims { id } }',
    extensions: { padding: 'x'.repeat(bytes - empty) },
  });
  expect(refusalIn(await post(house.url, body(bodyLimit)))).toEqual({ status: 200 });
  expect(refusalIn(await post(house.url, body(bodyLimit + 1)))).toEqual({
    status: 413,
    code: 'BODY_TOO_LARGE',
    limit: 262_144,
    figure: 262_145,
  });
});

test('BATCH_REFUSED: several operations in one request are refused, and one in an array too', async () => {
  const query = '{ claims { id } }';
  const refused = { status: 400, code: 'BATCH_REFUSED', limit: 1 };
  expect(refusalIn(await post(house.url, [{ query }, { query }]))).toEqual({ ...refused, figure: 2 });
  expect(refusalIn(await post(house.url, [{ query }]))).toEqual({ ...refused, figure: 1 });
});

test('fragments that go in a circle are refused by validation', async () => {
  const circle =
    '{ claims { ...F } } fragment F on Claim { parent { ...G } } fragment G on Claim { parent { ...F } }';
  const answer = await post(house.url, circle);
  expect(refusalIn(answer)).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  expect(answer.body.errors?.[0]?.message).toContain('within itself');
});

test('a chain of fragments that doubles at each step is refused at once', async () => {
  const chain = times(30, (index) => `fragment F${index} on Claim { id ...F${index + 1} ...F${index + 1} }`);
  const started = performance.now();
  const answer = await post(house.url, `{ claims { ...F0 } } ${chain} fragment F30 on Claim { id }`);
  expect(refusalIn(answer)).toMatchObject({ status: 400, code: 'TOO_MANY_FIELDS', limit: 500 });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a refusal comes in the caller’s language', async () => {
  const deep = `{ claims ${times(9, () => '{ parent')} { id }${' }'.repeat(9)} }`;
  const answer = await post(house.url, deep, { 'accept-language': 'de-CH' });
  expect(answer.body.errors?.[0]?.message).toBe(
    'Die Felder sind 11 Ebenen tief verschachtelt; erlaubt sind 10.',
  );
});
