import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let house: TinyHouse;
beforeAll(async () => {
  house = await openTinyHouse();
});
afterAll(() => house[Symbol.asyncDispose]());

describe('a bug', () => {
  test('of a subgraph is masked behind an id that the log explains', async () => {
    const { status, body } = await post(house.url, '{ claims { id } bug }');
    const id = body.errors?.[0]?.extensions['id'];
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: { claims: [{ id: '1' }, { id: '2' }], bug: null },
        errors: [
          {
            message: 'Something went wrong on our side.',
            path: ['bug'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
          },
        ],
      },
    });
    const line = house
      .log()
      .split('\n')
      .find((entry) => entry.includes(String(id)));
    expect(line).toContain('TypeError');
    expect(line).not.toContain('Claire');
  });

  test('that shows as an unregistered code is masked by the gateway', async () => {
    const { body } = await post(house.url, '{ uncoded }');
    const [error] = body.errors ?? [];
    expect(error?.message).toBe('Something went wrong on our side.');
    expect(Object.keys(error?.extensions ?? {})).toEqual(['code', 'id']);
    expect(house.log()).toContain(String(error?.extensions['id']));
  });
});

test('a refusal keeps its code and loses everything else that it carries', async () => {
  const { body } = await post(house.url, '{ refused }');
  expect(body.errors).toEqual([
    { message: 'This is not for you.', path: ['refused'], extensions: { code: 'FORBIDDEN' } },
  ]);
});

describe('a mistake in a request', () => {
  test('in its syntax is told with its place', async () => {
    const answer = await post(house.url, '{ claims { id ');
    expect(refusalIn(answer)).toEqual({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  test('in a name is told to a session without a hint at the names there are', async () => {
    const answer = await post(house.url, '{ clams { id } }');
    expect(refusalIn(answer)).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.body.errors?.[0]?.message).toBe('Cannot query field "clams" on type "Query".');
  });

  test('in a value of a scalar that only the subgraph knows is the caller’s, not a bug', async () => {
    const answer = await post(house.url, {
      query: 'query ($on: Day) { day(on: $on) }',
      variables: { on: 'soon' },
    });
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('in its JSON is told in GraphQL’s form', async () => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test('of the one who sends persisted queries is told', async () => {
    const answer = await post(house.url, {
      extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } },
    });
    expect(refusalIn(answer)).toMatchObject({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  });
});

test('no answer explains its query plan', async () => {
  const { body } = await post(house.url, '{ claims { id } }', { 'apollo-query-plan-experimental': '1' });
  expect(body).toEqual({ data: { claims: [{ id: '1' }, { id: '2' }] } });
});
