import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { environment } from '@guichet/chassis/config/environment.ts';
import { companies } from '@guichet/stack/cast/companies.ts';
import { aline } from '@guichet/stack/cast/provider-people.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrive } from './examples/arrive.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

const run = promisify(execFile);
const program = fileURLToPath(import.meta.resolve('@guichet/schema/examples/provider-life.ts'));

let subgraphs: TestSubgraphs;
let house: RealHouse;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
  house = await openRealHouse(subgraphs);
  await arrive(house.url, aline);
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});

test('a provider lives his whole life in the sandbox of the demonstration, with the program of the developers’ page', async () => {
  const { stdout } = await run(process.execPath, [program], { env: { ...environment, GUICHET: house.url } });
  const lines = stdout.trimEnd().split('\n');
  const says = (start: string) =>
    lines.filter((line) => line.startsWith(start)).map((line) => line.slice(16));
  expect(says('previewClient')).toEqual([expect.stringMatching(/^givenNames FIELD_REQUIRED: /)]);
  expect(says('registerClient')).toHaveLength(5);
  expect(says('event').toSorted()).toEqual(
    [
      ...['AWAITING_CLIENT', 'VALIDATED', 'DEBITED', 'PAID'].map(
        (step) => `accepts: PAYMENT_REQUEST_${step}`,
      ),
      ...['AWAITING_CLIENT', 'CONTESTED'].map((step) => `contests: PAYMENT_REQUEST_${step}`),
      ...['AWAITING_CLIENT', 'VALIDATED', 'DEBITED', 'DEBIT_REFUSED'].map(
        (step) => `debit-refused: PAYMENT_REQUEST_${step}`,
      ),
      'refuses: CLIENT_REFUSED',
      ...['AWAITING_CLIENT', 'VALIDATED', 'DEBITED', 'PAID'].map((step) => `silent: PAYMENT_REQUEST_${step}`),
    ].toSorted(),
  );
  expect(says('paymentRequest').toSorted()).toEqual([
    'accepts: PAID (validated: CLIENT)',
    'contests: CONTESTED',
    'debit-refused: DEBIT_REFUSED (validated: CLIENT)',
    'silent: PAID (validated: AUTOMATIC)',
  ]);
});

test('nobody was written to, and the program in earnest of the same provider saw nothing of it', async () => {
  const { identity } = subgraphs.running;
  expect(await identity.database.jobs.execute('select key from request_notice')).toEqual([]);
  const [, { provider }] = companies;
  const granted = await fetch(`${house.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${provider.program.clientId}:${provider.program.secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  const answer = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ clients { nodes { id } } paymentRequests { nodes { id } } events { nodes { id } } sandboxClock { now } }',
    }),
  });
  const nothing = { nodes: [] };
  expect(await answer.json()).toMatchObject({
    data: { clients: nothing, paymentRequests: nothing, events: nothing, sandboxClock: null },
  });
});
