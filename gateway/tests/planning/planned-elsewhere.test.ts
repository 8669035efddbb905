import { QueryPlanner } from '@apollo/query-planner';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { post, refusalIn } from '../post.ts';
import { openTinyHouse, type TinyHouse } from '../tiny-house/tiny-house.ts';

let house: TinyHouse;
/** How often this thread, which answers, planned. */
let plannedHere = 0;
beforeAll(async () => {
  const { buildQueryPlan } = QueryPlanner.prototype;
  QueryPlanner.prototype.buildQueryPlan = function (...asked) {
    plannedHere += 1;
    return buildQueryPlan.apply(this, asked);
  };
  house = await openTinyHouse();
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => {
  plannedHere = 0;
});

test('a new query is answered, and was not planned on the thread that answers', async () => {
  const { body } = await post(house.url, '{ claims { id payout } }');
  expect(body.data).toEqual({
    claims: [
      { id: '1', payout: 'P-1' },
      { id: '2', payout: 'P-2' },
    ],
  });
  const named = { query: 'query A { claims { id } } query B { day(on: "2026-01-01") }', operationName: 'B' };
  expect((await post(house.url, named)).body.data).toEqual({ day: '2026-01-01' });
  expect((await post(house.url, { ...named, operationName: 'A' })).body.data).toMatchObject({ claims: {} });
  expect(plannedHere).toBe(0);
});

test('what the engine leaves to the stock executor is not planned there either', async () => {
  const { body } = await post(house.url, '{ __proto__: claims { id } }');
  expect(JSON.stringify(body)).toContain('__proto__');
  expect(plannedHere).toBe(0);
});

test('introspection is answered', async () => {
  const { body } = await post(house.url, '{ __type(name: "Claim") { name } claims { id } }');
  expect(body.data).toMatchObject({ __type: { name: 'Claim' }, claims: [{}, {}] });
  expect(plannedHere).toBe(0);
});

test('an invalid query is told all that is wrong with it, each time', async () => {
  const bearer = { authorization: `Bearer ${house.openSession('program-a')}` };
  for (const headers of [bearer, bearer]) {
    const { status, body } = await post(house.url, '{ clams { id } claims { idd } }', headers);
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'Cannot query field "clams" on type "Query". Did you mean "claims"?',
            locations: [{ line: 1, column: 3 }],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
          {
            message: 'Cannot query field "idd" on type "Claim". Did you mean "id"?',
            locations: [{ line: 1, column: 25 }],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    ]);
  }
  const { body } = await post(house.url, '{ clams { id } claims { idd } }');
  expect(body.errors?.map(({ message }) => message)).toEqual([
    'Cannot query field "clams" on type "Query".',
    'Cannot query field "idd" on type "Claim".',
  ]);
});

test('what does not parse, and an operation that is not there, are told as Apollo Server tells them', async () => {
  expect(refusalIn(await post(house.url, '{ claims { id }'))).toEqual({
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  });
  const absent = { query: 'query A { claims { id } }', operationName: 'C' };
  for (let time = 0; time < 2; time += 1)
    expect(refusalIn(await post(house.url, absent))).toEqual({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    });
});
