import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let house: TinyHouse;
beforeAll(async () => {
  house = await openTinyHouse({
    settings: { trustedDocumentsOnly: true },
    documents: {
      aa: 'query Viewer { viewer { __typename id claims { id payout } } }',
      bb: 'mutation Submit { submitClaim { __typename id } }',
      cc: 'query Page($first: Int) { page(first: $first) { id } }',
      dd: 'query Refused { viewer { id } refused }',
      ee: 'mutation SignIn { signIn { id } }',
    },
  });
});
afterAll(() => house[Symbol.asyncDispose]());

let acceptances = 0;

/** What a caller accepts, in words that nobody used before: Apollo Server is asked what they lead to. */
function newAcceptance(type: string): string {
  acceptances += 1;
  return `${type};q=0.${acceptances + 10}`;
}

async function send(body: unknown, accept: string, cookie = `guichet=${house.openSession('claire')}`) {
  const answer = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', accept, cookie },
    body: JSON.stringify(body),
  });
  const { date: _date, 'set-cookie': _cookie, ...headers } = Object.fromEntries(answer.headers);
  const cookies = answer.headers.getSetCookie().map((text) => text.replace(/=.*/, ''));
  return { status: answer.status, headers, cookies, body: await answer.text() };
}

const json = 'application/json';

test.each([
  ['a question', { documentId: 'aa' }, json],
  [
    'a question by its text',
    { query: 'query Viewer { viewer { __typename id claims { id payout } } }' },
    json,
  ],
  ['a command', { documentId: 'bb' }, json],
  ['a sign-in, with its cookies', { documentId: 'ee' }, json],
  ['with variables', { documentId: 'cc', variables: { first: 1 } }, json],
  ['with a list that is too long', { documentId: 'cc', variables: { first: 1_000 } }, json],
  ['with a variable of the wrong kind', { documentId: 'cc', variables: { first: 'x' } }, json],
  ['with variables that are none', { documentId: 'cc', variables: [] }, json],
  ['answered with errors', { documentId: 'dd' }, json],
  ['with extensions', { documentId: 'aa', extensions: { x: 1 } }, json],
  ['for the other type of answer', { documentId: 'aa' }, 'application/graphql-response+json'],
  ['for a type that there is not', { documentId: 'aa' }, 'text/html'],
] as const)('a document of the house, %s, is answered past Apollo Server as by it', async (_, body, type) => {
  const accept = newAcceptance(type);
  const byApollo = await send(body, accept);
  expect(await send({ documentId: 'aa' }, accept)).toMatchObject({
    status: type === 'text/html' ? 406 : 200,
  });
  expect(await send(body, accept)).toEqual(byApollo);
});

test('a session that was opened past Apollo Server is one', async () => {
  const accept = newAcceptance(json);
  for (const _ of [1, 2])
    expect((await send({ documentId: 'ee' }, accept, '')).cookies).toEqual(
      expect.arrayContaining(['guichet']),
    );
});
