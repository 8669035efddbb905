import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Posted, post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

/** A trusted document whose list is as long as a variable says. */
const pageDocument = 'query Page($n: Int) { page(first: $n) { id } }';
const budgets = { provider: 3_000, dashboard: 60_000 };

let house: TinyHouse;
beforeAll(async () => {
  house = await openTinyHouse({ documents: { page: pageDocument }, settings: { budgets } });
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => {
  house.sessions.charged.length = 0;
});

/** Asks as a program, a dashboard or an explorer, by whose name the tiny house knows what they are. */
function ask(who: string, query: string, variables: object = {}): Promise<Posted> {
  return post(house.url, { query, variables }, { authorization: `Bearer ${house.openSession(who)}` });
}
const costIn = ({ body }: Posted) =>
  (body as { readonly extensions?: { readonly cost: unknown } }).extensions?.cost;
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');
/** An operation of 20,000 points, and of one more: ten fields of 1,999 and ten, or eleven, parents. */
const dear = (parents: number) =>
  `{ ${times(9, (index) => `d${index}: dear { parent { id } }`)} last: dear { parent { id ${parents > 10 ? 'parent { id }' : ''} } } }`;

describe('what an operation costs', () => {
  test.each([
    ['program', 2_000, '{ dear { parent { id } } }', '{ dear { parent { parent { id } } } }'],
    ['dashboard', 20_000, dear(10), dear(11)],
    ['explorer', 20_000, dear(10), dear(11)],
  ])(
    'passes for a %s at %i points and is refused one above, before anybody is charged',
    async (who, limit, at, above) => {
      expect(refusalIn(await ask(`${who}-limit`, at))).toEqual({ status: 200 });
      const answer = await ask(`${who}-limit`, above);
      expect(refusalIn(answer)).toEqual({ status: 400, code: 'TOO_EXPENSIVE', limit, figure: limit + 1 });
      expect(costIn(answer)).toEqual({ requested: limit + 1, limit });
      expect(house.sessions.charged).toHaveLength(1);
    },
  );

  test('is told in every answer to a text of one’s own, with the budget after it', async () => {
    const answer = await ask('program-told', '{ dear { id } }');
    const budget = { limit: 3_000, remaining: 901, resetSeconds: 60 };
    expect(answer.body).toEqual({
      data: { dear: { id: '0' } },
      extensions: { cost: { requested: 1_999, limit: 2_000, budget } },
    });
  });

  test('is not told with a document of the house, and nobody pays for one', async () => {
    const answer = await ask('program-trusted', pageDocument, { n: 2 });
    expect(answer.body).toEqual({ data: { page: [{ id: '0' }, { id: '1' }] } });
    expect(house.sessions.charged).toEqual([]);
  });

  test('follows the variables', async () => {
    const text = 'query ($n: Int) { own: page(first: $n) { id } }';
    expect(costIn(await ask('program-variables', text, { n: 7 }))).toMatchObject({ requested: 7 });
    expect(costIn(await ask('program-variables', text, { n: 70 }))).toMatchObject({ requested: 70 });
  });
});

describe('a budget', () => {
  test('pays a hundred points more for a text that this process has not planned, once', async () => {
    for (const who of ['program-first', 'program-first', 'program-second'])
      await ask(who, '{ planned: dear { id } }');
    expect(house.sessions.charged.map(({ points }) => points)).toEqual([2_099, 1_999]);
    expect(house.sessions.charged.map(({ holderId }) => holderId)).toEqual([
      'program-first',
      'program-second',
    ]);
  });

  test('grants to the last point and refuses one above, with the seconds to wait', async () => {
    const own = (parents: number, alias: string) =>
      `{ ${alias}: dear { ${'parent { '.repeat(parents)} id ${'}'.repeat(parents)} } }`;
    await ask('program-spends', own(1, 'first'));
    await ask('program-planned', '{ last: page(first: 100) { id } }');
    await ask('program-planned', 'query ($n: Int) { any: page(first: $n) { id } }', { n: 1 });
    const rest = 'query ($n: Int) { any: page(first: $n) { id } }';
    for (const n of [100, 100, 100, 100, 100, 100, 100, 100, 99])
      expect(refusalIn(await ask('program-spends', rest, { n }))).toEqual({ status: 200 });
    const refused = await ask('program-spends', rest, { n: 2 });
    expect(refusalIn(refused)).toEqual({
      status: 429,
      code: 'BUDGET_SPENT',
      limit: 3_000,
      figure: 2,
      retryAfterSeconds: 7,
    });
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(costIn(refused)).toEqual({
      requested: 2,
      limit: 2_000,
      budget: { limit: 3_000, remaining: 1, resetSeconds: 60 },
    });
    expect(costIn(await ask('program-spends', rest, { n: 1 }))).toMatchObject({ budget: { remaining: 0 } });
  });

  test('takes a point for an operation of leaves alone', async () => {
    await ask('explorer-leaves', '{ browserSeen }');
    await ask('explorer-leaves', '{ browserSeen }');
    expect(house.sessions.charged).toEqual([
      expect.objectContaining({ holder: 'ACCOUNT', holderId: 'explorer-leaves', points: 101 }),
      expect.objectContaining({ points: 1 }),
    ]);
  });

  test('that can’t be charged lets nothing through', async () => {
    await using mute = await openTinyHouse({
      door: (door) => ({
        ...door,
        call: (call) =>
          call.query.includes('ChargeBudget') ? Promise.reject(new Error('away')) : door.call(call),
      }),
    });
    const headers = { authorization: `Bearer ${mute.openSession('program')}` };
    const answer = await post(mute.url, '{ claims { id } }', headers);
    expect(refusalIn(answer)).toEqual({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' });
  });
});

describe('a list', () => {
  const refusal = { status: 400, code: 'LIST_TOO_LONG', limit: 100, figure: 101, field: 'Query.page' };

  test('passes at 100 and is refused at 101, as a literal and as a variable, in texts of one’s own and of the house', async () => {
    const literal = (n: number) => `{ page(first: ${n}) { id } }`;
    for (const who of ['program-lists', 'claire']) {
      expect(refusalIn(await ask(who, literal(100)))).toEqual({ status: 200 });
      expect(refusalIn(await ask(who, literal(101)))).toEqual(refusal);
      expect(refusalIn(await ask(who, pageDocument, { n: 100 }))).toEqual({ status: 200 });
      expect(refusalIn(await ask(who, pageDocument, { n: 101 }))).toEqual(refusal);
    }
  });
});

describe('a field that may be done once', () => {
  const twice = 'mutation { signIn { id } b: signIn { id } }';

  test.each(['claire', 'program-once'])('is done once and refused twice, for %s', async (who) => {
    expect(refusalIn(await ask(who, 'mutation { signIn { id } }'))).toEqual({ status: 200 });
    expect(refusalIn(await ask(who, twice))).toEqual({
      status: 400,
      code: 'ONCE_PER_OPERATION',
      limit: 1,
      figure: 2,
      field: 'signIn',
    });
  });

  test('is refused twice for nobody, where one of the two is skipped', async () => {
    const skipped =
      'mutation { signIn { id } ...F } fragment F on Mutation { b: signIn @skip(if: true) { id } }';
    expect(refusalIn(await post(house.url, skipped))).toMatchObject({
      code: 'ONCE_PER_OPERATION',
      figure: 2,
    });
  });
});

test('an operation of a kind that the graph has not is refused like any that is not valid', async () => {
  const answer = await ask('program-kinds', 'subscription { claims { id } }');
  expect(refusalIn(answer)).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
});
