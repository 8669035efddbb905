import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../log/log.ts';
import { type KeyRing, openKeyRing } from '../passport/key-ring.ts';
import { openSlipKey, type Slip, type SlipKey } from '../passport/slip.ts';
import { openPassportVerifier } from '../passport/verify-passport.ts';
import { calledBy, everyone, type Rule } from '../permissions/rules.ts';
import { ensureSecrets } from '../secrets/secrets.ts';
import type { RequestContext } from './context.ts';
import type { SubgraphCall, SubgraphDoor } from './door.ts';
import { connectDoor, serveDoor } from './http-door.ts';
import { openLocalDoor } from './local-door.ts';
import { buildSubgraph } from './subgraph.ts';

/** A rule that looks who asks, as most do. */
const nobodyButClaire: Rule = { name: 'claire', allows: ({ viewer }) => viewer.subject === 'claire' };

/** What the tests of somebody who goes away hear from the resolvers. */
let begun: PromiseWithResolvers<void> | undefined;
let stopped: PromiseWithResolvers<void> | undefined;
let kept: PromiseWithResolvers<AbortSignal | null> | undefined;
let furtherSteps = 0;

const sdl = `
  type Query { hello: String, browser: String, broken: String, who: String, slow: Slow, reading: String }
  type Slow { next: String }
  type Mutation { reading: String, open: Boolean, record: Boolean, keep: String }
  type Counter @key(fields: "name") { name: String, till: String }
`;
const tellReading = (_: unknown, __: unknown, { reading }: RequestContext) => JSON.stringify(reading);
const resolvers = {
  Query: {
    reading: tellReading,
    hello: (_: unknown, __: unknown, { locale }: RequestContext) => `hello in ${locale}`,
    browser: (_: unknown, __: unknown, { device, userAgent }: RequestContext) => `${device} in ${userAgent}`,
    broken: () => {
      throw new Error('claire.favre@exemple.ch has no row');
    },
    who: (_: unknown, __: unknown, { viewer, caller }: RequestContext) =>
      `${caller?.subject} for ${viewer.subject}`,
    slow: async (_: unknown, __: unknown, { signal }: RequestContext) => {
      begun?.resolve();
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      stopped?.resolve();
      return {};
    },
  },
  Slow: {
    next: () => {
      furtherSteps += 1;
      return 'done';
    },
  },
  Mutation: {
    reading: tellReading,
    open: (_: unknown, __: unknown, context: RequestContext) => {
      context.setSession({ kind: 'OPEN', token: 'opaque', maxAgeSeconds: 60, device: 'mark' });
      return true;
    },
    record: () => true,
    keep: async (_: unknown, __: unknown, { signal }: RequestContext) => {
      begun?.resolve();
      await pause(200);
      kept?.resolve(signal);
      return 'kept';
    },
  },
  Counter: { __resolveReference: ({ name }: { name: string }) => ({ name, till: '12.50' }) },
};
const permissions = {
  Query: {
    reading: everyone,
    hello: everyone,
    browser: everyone,
    broken: everyone,
    who: everyone,
    slow: everyone,
  },
  Slow: { next: nobodyButClaire },
  Mutation: { reading: everyone, open: everyone, record: calledBy('invoices'), keep: everyone },
  Counter: { __resolveReference: everyone, name: everyone, till: everyone },
};

let directory: string;
let slipKey: SlipKey;
let rings: Record<'identity' | 'invoices' | 'gateway', KeyRing>;
let local: SubgraphDoor;
let remote: SubgraphDoor;
let logged = '';
const app = fastify();
let address: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guichet-door-'));
  await ensureSecrets(directory);
  slipKey = await openSlipKey(directory);
  rings = {
    identity: await openKeyRing(directory, 'identity'),
    invoices: await openKeyRing(directory, 'invoices'),
    gateway: await openKeyRing(directory, 'gateway'),
  };
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk);
      done();
    },
  });
  const parts = { database: {}, vault: {}, peers: {}, newId: () => 'id' };
  local = openLocalDoor({
    name: 'billing',
    schema: buildSubgraph({ sdl, resolvers, permissions }),
    internal: { invoices: ['Query.reading', 'Mutation.record', 'Query.who', 'Counter.name'] },
    verifier: await openPassportVerifier(directory, 'billing'),
    log: openLog('test', { stream }),
    ready: async () => [],
    context: ({ request }) => Object.assign({}, parts, request) as RequestContext,
  });
  serveDoor(app, local, slipKey);
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  remote = connectDoor('billing', address, slipKey);
});

afterAll(async () => {
  await remote[Symbol.asyncDispose]();
  await app.close();
  await rm(directory, { recursive: true });
});

const slip = (given: Partial<Slip> = {}): Slip => ({
  locale: 'fr',
  clientAddress: null,
  deadline: Date.now() + 5000,
  traceparent: null,
  device: 'known',
  userAgent: 'Firefox',
  ...given,
});
const anonymous = () => rings.gateway.sign({ kind: 'ANONYMOUS', subject: null }, 'subgraphs');
const claire = () => rings.identity.sign({ kind: 'ACCOUNT', subject: 'claire' }, 'subgraphs');
const invoices = (audience = 'billing') =>
  rings.invoices.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, audience);

/** Asks through both doors, holds the answers against each other and answers one. */
async function ask(call: Omit<SubgraphCall, 'slip'> & { slip?: Slip }) {
  const whole = { slip: slip(), ...call };
  const [near, far] = [await local.call(whole), await remote.call(whole)];
  const comparable = (answer: typeof near) =>
    JSON.stringify(answer).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id');
  expect(comparable(far)).toBe(comparable(near));
  return far;
}

describe("a subgraph's door, in process and over HTTP", () => {
  it('answers in the language of the slip', async () => {
    const answer = await ask({
      query: '{ hello }',
      passport: await anonymous(),
      slip: slip({ locale: 'de' }),
    });
    expect(answer).toEqual({ status: 200, body: { data: { hello: 'hello in de' } } });
  });

  it('tells which browser asks', async () => {
    const { body } = await ask({ query: '{ browser }', passport: await anonymous() });
    expect(body.data).toEqual({ browser: 'known in Firefox' });
  });

  it.each([
    ['no passport', async () => 'nothing'],
    ['a passport for another service', async () => invoices('identity')],
    [
      'a passport whose last letter was changed',
      async () => (await claire()).replace(/.$/, (c) => (c === 'A' ? 'Q' : 'A')),
    ],
  ])('answers 401 without a stack to %s', async (_name, passport) => {
    const answer = await ask({ query: '{ hello }', passport: await passport() });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({
      errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('answers 401 to a slip that nobody of the house has signed', async () => {
    const stranger = { ...slipKey, keys: new Map([[slipKey.current, Buffer.alloc(32, 7)]]) };
    const forged = connectDoor('billing', address, stranger);
    const answer = await forged.call({ query: '{ hello }', passport: await claire(), slip: slip() });
    await forged[Symbol.asyncDispose]();
    expect(answer.status).toBe(401);
  });

  it('lets a service ask what the closed table lists for it, and nothing else', async () => {
    const asks = async (query: string) => (await ask({ query, passport: await invoices() })).body;
    expect(await asks('mutation { record }')).toEqual({ data: { record: true } });
    const refused = { errors: [expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })] };
    expect(await asks('{ hello }')).toEqual(refused);
    const entity = (field: string) =>
      `{ _entities(representations: [{ __typename: "Counter", name: "x" }]) { ... on Counter { ${field} } } }`;
    expect(await asks(entity('name'))).toEqual({ data: { _entities: [{ name: 'x' }] } });
    expect(await asks(entity('till'))).toEqual(refused);
  });

  it('keeps what only a service may do from a person', async () => {
    const { body } = await ask({ query: 'mutation { record }', passport: await claire() });
    expect(body.errors).toEqual([expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]);
  });

  it('knows for whom a service asks, and takes no second service for a person', async () => {
    const forClaire = await ask({ query: '{ who }', passport: await invoices(), viewer: await claire() });
    expect(forClaire.body.data).toEqual({ who: 'invoices for claire' });
    const forItself = await ask({ query: '{ who }', passport: await invoices() });
    expect(forItself.body.data).toEqual({ who: 'invoices for invoices' });
    expect(
      (await ask({ query: '{ who }', passport: await invoices(), viewer: await invoices() })).status,
    ).toBe(401);
  });

  it('hands the session effect beside the answer, never in it', async () => {
    const answer = await ask({ query: 'mutation { open }', passport: await anonymous() });
    expect(answer.session).toEqual({ kind: 'OPEN', token: 'opaque', maxAgeSeconds: 60, device: 'mark' });
    expect(JSON.stringify(answer.body)).not.toMatch(/opaque|mark/);
  });

  it('says which calls read for one request: no command, no service, no text of an outsider, and nobody elsewhere', async () => {
    const call = { query: '{ reading }', passport: await claire(), slip: slip(), reading: new Map() };
    const told = async (door: SubgraphDoor, given: Partial<SubgraphCall> = {}) =>
      Object.values((await door.call({ ...call, ...given })).body.data ?? {});
    expect(await told(local)).toEqual(['{}']);
    expect(await told(local, { query: 'mutation { reading }' })).toEqual(['null']);
    expect(await told(local, { slip: slip({ lane: 'adhoc' }) })).toEqual(['null']);
    expect(await told(local, { passport: await invoices(), viewer: await claire() })).toEqual(['null']);
    expect(await told(remote)).toEqual(['null']);
  });

  it('masks a bug behind an id that the log explains, without what the bug said', async () => {
    const { body } = await ask({ query: '{ broken }', passport: await anonymous() });
    const [error] = body.errors as { message: string; extensions: { code: string; id: string } }[];
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(logged).toContain(error?.extensions.id);
    expect(JSON.stringify(body) + logged).not.toContain('claire.favre');
  });

  it('says what is wrong with a document, once parsed and once validated', async () => {
    expect((await ask({ query: '{ hello', passport: await anonymous() })).body.errors).toHaveLength(1);
    expect((await ask({ query: '{ nothing }', passport: await anonymous() })).body.errors).toHaveLength(1);
  });
});

describe.each([
  ['in process', () => local],
  ['over HTTP', () => remote],
])('who goes away %s', (_where, door) => {
  async function leave(query: string) {
    begun = Promise.withResolvers();
    const gone = new AbortController();
    const call = { query, passport: await claire(), slip: slip(), signal: gone.signal };
    const answer = door()
      .call(call)
      .then(
        () => 'answered',
        () => 'left',
      );
    await begun.promise;
    gone.abort(new Error('gone'));
    return answer;
  }

  it('ends the work on his answer: nothing further is begun, and nothing of it is a bug', async () => {
    stopped = Promise.withResolvers();
    logged = '';
    expect(await leave('{ slow { next } }')).toBe('left');
    await stopped.promise;
    await pause(20);
    expect(furtherSteps).toBe(0);
    expect(logged).toBe('');
  });

  it('has his command done to its end', async () => {
    kept = Promise.withResolvers();
    await leave('mutation { keep }');
    expect(await kept.promise).toBeNull();
  });
});
