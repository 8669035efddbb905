import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAsked } from '../src/bare/asked.ts';
import { openBareGateway } from '../src/bare/bare-gateway.ts';
import { openSubgraph, petsAt } from './bare/pets.ts';

const limits = {
  body: 2_000,
  answer: 300,
  tokens: 60,
  depth: 3,
  rootFields: 4,
  aliases: 4,
  directives: 4,
  fields: 9,
};

const repeat = (times: number, text: string) => `${text} `.repeat(times);

/** Texts that come up to a figure of one limit, and to that of no other. */
const forms: Readonly<Record<string, readonly [limit: number, text: (figure: number) => string]>> = {
  TOO_MANY_TOKENS: [limits.tokens, (figure) => `{ pets(a: [${repeat(figure - 12, '1')}]) { id } }`],
  TOO_DEEP: [limits.depth, (figure) => `{ ${repeat(figure - 1, 'pets {')} id ${repeat(figure - 1, '}')} }`],
  TOO_MANY_ROOT_FIELDS: [limits.rootFields, (figure) => `{ ${repeat(figure, '__typename')} }`],
  TOO_MANY_ALIASES: [limits.aliases, (figure) => `{ pets { ${repeat(figure, 'a: id')} } }`],
  TOO_MANY_DIRECTIVES: [
    limits.directives,
    (figure) => `{ __typename ${repeat(figure, '@skip(if: false)')} }`,
  ],
  TOO_MANY_FIELDS: [limits.fields, (figure) => `{ pets { ${repeat(figure - 1, 'id')} } }`],
};

const opened = new AsyncDisposableStack();
let url: string;
let id = '1';
beforeAll(async () => {
  const shelter = opened.use(
    await openSubgraph(() => ({ body: { data: { pets: [{ __typename: 'Pet', id }] } } })),
  );
  const gateway = opened.use(
    await openBareGateway({
      supergraphSdl: petsAt(shelter.url, shelter.url),
      port: 0,
      log: openTestLog('bare', 'nothing'),
      limits,
    }),
  );
  url = `http://127.0.0.1:${gateway.port}/graphql`;
});
afterAll(() => opened.disposeAsync());

async function send(body: string) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = (await answer.json()) as {
    data?: { pets: unknown };
    errors?: { extensions: { code: string } }[];
  };
  return { status: answer.status, data, refusal: errors?.[0]?.extensions };
}

test.each(Object.entries(forms))(
  '%s is said of one more than may be, each time',
  async (code, [limit, text]) => {
    for (let time = 0; time < 2; time += 1) {
      const within = await send(JSON.stringify({ query: text(limit) }));
      expect(within.refusal?.code ?? 'GRAPHQL_VALIDATION_FAILED').toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await send(JSON.stringify({ query: text(limit + 1) }))).toMatchObject({
        status: 400,
        refusal: { code, limit, figure: limit + 1 },
      });
    }
  },
);

test('a body is read up to its limit, whether its text is known or new', async () => {
  const bodyOf = (length: number, comment = '') => {
    const body = JSON.stringify({ query: `{ pets { id } }${comment}`, variables: { a: '' } });
    return body.replace('""', `"${'x'.repeat(length - body.length)}"`);
  };
  for (const comment of [' # a', ' # a', ' # b']) {
    expect(await send(bodyOf(limits.body, comment))).toMatchObject({ status: 200, data: { pets: [{ id }] } });
    expect(await send(bodyOf(limits.body + 1, comment))).toMatchObject({ status: 413 });
  }
});

test('a subgraph’s answer is read up to its limit', async () => {
  const query = JSON.stringify({ query: '{ pets { id } }' });
  const around = JSON.stringify({ data: { pets: [{ __typename: 'Pet', id: '' }] } }).length;
  id = 'x'.repeat(limits.answer - around);
  expect((await send(query)).data).toEqual({ pets: [{ id }] });
  id += 'x';
  expect((await send(query)).data).toEqual({ pets: null });
});

test('limits are set on the command line, and nonsense is refused', async () => {
  const given = ['--supergraph', import.meta.filename];
  const { limits: asked } = await readAsked([...given, '--max-depth', '7']);
  expect(asked).toMatchObject({ depth: 7, tokens: 15_000 });
  for (const nonsense of ['0', '-1', 'many', '1.5'])
    await expect(readAsked([...given, `--max-depth=${nonsense}`])).rejects.toThrow(
      '--max-depth is a whole number from 1 on',
    );
});
