import { Writable } from 'node:stream';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { plant, plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiScope, scopesOnTheWire, toWire } from '../src/oauth/scopes.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
/** Two processes of the gateway before the same subgraphs, one in their process and one behind HTTP. */
let houses: readonly RealHouse[];
const urls = () => houses.map(({ url }) => url);
const database = () => subgraphs.running.identity.database.pages;
let manager = '';
/** What the gateway logged, and what it must not. */
let lines = '';
const secrets = new Set<string>();
const written = new Writable({
  write(chunk, _encoding, done) {
    lines += chunk;
    done();
  },
});
let organisationId = '';

beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
  const log = openLog('gateway', { level: 'debug', stream: written });
  houses = [await openRealHouse({ ...subgraphs, log }), await openRealHouse({ ...subgraphs, log }, 'HTTP')];
  const [row] = await database().execute<{ account: string; organisation: string }>(sql`
    select account_id as account, organisation_id as organisation from membership where is_manager limit 1`);
  organisationId = row?.organisation ?? '';
  const keyRing = await openKeyRing(subgraphs.secretsDirectory, 'identity');
  const holder = { kind: 'ACCOUNT', subject: row?.account ?? '' } as const;
  manager = await keyRing.sign(holder, 'subgraphs');
});
afterAll(async () => {
  for (const house of houses) await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});
beforeEach(() => database().execute(sql`delete from capped_act`));

/** Sends a mutation as the manager of the company does; what identity answers to it has its own tests. */
async function asManager<Answer>(query: string, variables: object): Promise<Answer> {
  const slip = { locale: 'fr', clientAddress: null, deadline: Date.now() + 10_000 } as const;
  plantVariables(variables);
  const { body } = await subgraphs.running.identity.door.call({
    query,
    variables: { ...variables },
    passport: manager,
    slip: { ...slip, traceparent: null, device: null, userAgent: null },
  });
  plantAnswer(body.data);
  return (body.data as { readonly step: Answer }).step;
}

interface Made {
  readonly id: string;
  readonly secret: string;
}

async function newProgram(input: object = {}): Promise<Made> {
  const query = `mutation ($input: CreateApiClientInput!, $key: ID!) {
    step: createApiClient(input: $input, idempotencyKey: $key) { secret apiClient { id } } }`;
  const program = { name: 'Facturation', organisationId, scopes: ['CLIENTS', 'PAYMENT_REQUESTS'], ...input };
  type Step = { secret: string; apiClient: { id: string } };
  const step = await asManager<Step>(query, { input: program, key: crypto.randomUUID() });
  secrets.add(step.secret);
  plant('client secret', step.secret);
  return { id: step.apiClient.id, secret: step.secret };
}

const basic = ({ id, secret }: Made) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

async function send(url: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  const text = await answer.text();
  const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : text;
  return { status: answer.status, headers: answer.headers, body };
}

const grant = { grant_type: 'client_credentials' };
const tokenFor = (url: string, made: Made, fields: Record<string, string> = {}) =>
  send(`${url}/oauth/token`, { ...grant, ...fields }, basic(made));

async function newToken(url: string, made: Made): Promise<string> {
  const { body } = await tokenFor(url, made);
  const token = typeof body === 'object' ? String(body['access_token']) : '';
  secrets.add(token);
  plant('token of a program', token);
  return token;
}

async function ask(url: string, token: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query: '{ apiClient { name scopes } }' }),
  });
  const { data } = (await answer.json()) as { data?: unknown };
  return { status: answer.status, data, told: answer.headers.get('www-authenticate') };
}

describe('a program', () => {
  test('gets a token with its secret and asks the graph with it, at any process of the gateway', async () => {
    const made = await newProgram();
    for (const [index, url] of urls().entries()) {
      const { status, headers, body } = await tokenFor(url, made);
      expect({ status, body }).toEqual({
        status: 200,
        body: {
          access_token: expect.stringMatching(/^[\w-]{43}$/),
          token_type: 'Bearer',
          expires_in: 600,
          scope: 'clients payment-requests',
        },
      });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      const elsewhere = urls()[1 - index] ?? '';
      const token = typeof body === 'object' ? String(body['access_token']) : '';
      expect(await ask(elsewhere, token)).toMatchObject({
        status: 200,
        data: { apiClient: { name: 'Facturation', scopes: ['CLIENTS', 'PAYMENT_REQUESTS'] } },
      });
    }
  });

  test('changes its secret without a gap: both are good until the older one is revoked', async () => {
    const [url = ''] = urls();
    const first = await newProgram();
    const step = await asManager<{ secret: string }>(
      'mutation ($id: ID!) { step: rotateApiClientSecret(id: $id) { secret } }',
      first,
    );
    const second = { ...first, secret: step.secret };
    const statuses = async () => [(await tokenFor(url, first)).status, (await tokenFor(url, second)).status];
    expect(await statuses()).toEqual([200, 200]);
    const [oldest] = await database().execute<{ id: string }>(
      sql`select id from api_client_secret where client_id = ${first.id} order by created_at limit 1`,
    );
    await asManager(
      'mutation ($id: ID!, $secretId: ID!) { step: revokeApiClientSecret(id: $id, secretId: $secretId) { apiClient { id } } }',
      { id: first.id, secretId: oldest?.id },
    );
    expect(await statuses()).toEqual([401, 200]);
  });

  test('that is revoked gets no token, and those it has are refused by every process within a passport’s life', async () => {
    const [url = '', other = ''] = urls();
    const made = await newProgram();
    const token = await newToken(url, made);
    expect((await ask(url, token)).status).toBe(200);
    await asManager('mutation ($id: ID!) { step: revokeApiClient(id: $id) { apiClient { id } } }', made);
    expect(await ask(other, token)).toMatchObject({ status: 401, told: 'Bearer error="invalid_token"' });
    expect((await tokenFor(url, made)).body).toMatchObject({ error: 'invalid_client' });
  });

  test('gives a token back: it is over at once, and nobody gives back that of another', async () => {
    const [url = ''] = urls();
    const made = await newProgram();
    const token = await newToken(url, made);
    expect((await ask(url, token)).status).toBe(200);
    const stranger = await newProgram();
    expect((await send(`${url}/oauth/revoke`, { token }, basic(stranger))).status).toBe(200);
    expect((await ask(url, token)).status).toBe(200);
    const given = await send(`${url}/oauth/revoke`, { token }, basic(made));
    expect({ status: given.status, cache: given.headers.get('cache-control') }).toEqual({
      status: 200,
      cache: 'no-store',
    });
    expect((await ask(url, token)).status).toBe(401);
  });

  test('asks for less than it may, never for more', async () => {
    const [url = ''] = urls();
    const made = await newProgram();
    expect((await tokenFor(url, made, { scope: 'payment-requests' })).body).toMatchObject({
      scope: 'payment-requests',
    });
    for (const scope of ['figures', 'clients figures', 'openid', 'CLIENTS'])
      expect(await tokenFor(url, made, { scope })).toMatchObject({
        status: 400,
        body: { error: 'invalid_scope' },
      });
  });
});

describe('the token endpoint', () => {
  test('says the same of a wrong secret, an unknown program, another address and one that is over', async () => {
    const [url = ''] = urls();
    const made = await newProgram();
    const ranged = await newProgram({ addressRanges: ['203.0.113.0/24'] });
    const over = await newProgram();
    await database().execute(sql`update api_client set expires_at = clock_timestamp() where id = ${over.id}`);
    const wrong = { ...made, secret: 'guichet_wrong' };
    const nobody = { id: crypto.randomUUID(), secret: made.secret };
    for (const refused of [wrong, nobody, { id: 'nobody', secret: 's' }, ranged, over]) {
      const { status, headers, body } = await tokenFor(url, refused);
      expect({ status, body }).toEqual({
        status: 401,
        body: { error: 'invalid_client', error_description: 'client authentication failed' },
      });
      expect(headers.get('www-authenticate')).toMatch(/^Basic /);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const posted = { ...grant, client_id: made.id, client_secret: made.secret };
    expect((await send(`${url}/oauth/token`, posted)).status).toBe(200);
  });

  test('looks at ten wrong secrets in a minute, and not at the eleventh', async () => {
    const [url = ''] = urls();
    const made = await newProgram();
    const wrong = { ...made, secret: 'guichet_wrong' };
    for (let tries = 0; tries < 10; tries += 1) expect((await tokenFor(url, wrong)).status).toBe(401);
    const eleventh = await tokenFor(url, wrong);
    expect(eleventh).toMatchObject({ status: 429, body: { error: 'slow_down' } });
    expect(eleventh.headers.get('retry-after')).toBe('60');
  });

  test('knows one grant, and answers what it can’t read as RFC 6749 says', async () => {
    const [url = ''] = urls();
    const made = await newProgram();
    const asked = (fields: Record<string, string>, headers = {}) =>
      send(`${url}/oauth/token`, fields, { ...basic(made), ...headers });
    expect((await asked({ grant_type: 'password' })).body).toMatchObject({ error: 'unsupported_grant_type' });
    expect((await asked({})).body).toMatchObject({ error: 'invalid_request' });
    expect(await asked(grant, { authorization: 'Basic ???', accept: 'text/html' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    const json = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/oauth/token`, { method: 'POST', headers: json, body: '{}' });
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
    for (const path of ['/auth', '/token', '/me', '/.well-known/openid-configuration'])
      expect((await send(`${url}${path}`, grant)).status).toBe(404);
  });

  test('tells where it is, and of nothing that is not there', async () => {
    const [url = ''] = urls();
    const metadata = await (await fetch(`${url}/.well-known/oauth-authorization-server`)).json();
    expect(metadata).toEqual({
      issuer: url,
      token_endpoint: `${url}/oauth/token`,
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      revocation_endpoint: `${url}/oauth/revoke`,
      revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      jwks_uri: `${url}/.well-known/jwks.json`,
      scopes_supported: scopesOnTheWire,
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
    });
    expect((await fetch(`${url}/.well-known/jwks.json`)).status).toBe(200);
  });
});

test('nothing but an access token opens the graph as a program', async () => {
  const [url = ''] = urls();
  const made = await newProgram();
  const token = await newToken(url, made);
  for (const shown of [made.secret, made.id, manager]) expect((await ask(url, shown)).status).toBe(401);
  expect((await ask(url, token, { cookie: 'guichet=a-session' })).status).toBe(400);
});

test('the scopes of the graph have each a name on the wire', async () => {
  const { data } = await fetch(`${urls()[0]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __type(name: "ApiScope") { enumValues { name } } }' }),
  }).then((answer) => answer.json() as Promise<{ data: { __type: { enumValues: { name: ApiScope }[] } } }>);
  const names = data.__type.enumValues.map(({ name }) => name);
  expect(toWire(names).split(' ').sort()).toEqual([...scopesOnTheWire].sort());
});

test('no secret and no token is in the log', () => {
  expect(lines).toContain('token refused');
  for (const secret of secrets) expect(lines).not.toContain(secret);
});
