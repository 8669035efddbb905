import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fastify } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestLog } from '../log/testing/test-log.ts';
import { type KeyRing, openKeyRing } from '../passport/key-ring.ts';
import { openSlipKey, type SlipKey } from '../passport/slip.ts';
import { openPassportVerifier } from '../passport/verify-passport.ts';
import { everyone } from '../permissions/rules.ts';
import { ensureSecrets } from '../secrets/secrets.ts';
import type { RequestContext } from './context.ts';
import type { SubgraphDoor } from './door.ts';
import type { FileDesk } from './file-desk.ts';
import { connectDoor, serveDoor } from './http-door.ts';
import { openLocalDoor } from './local-door.ts';
import { buildSubgraph } from './subgraph.ts';

/** What the desk has taken and heard: whole files, and streams that broke off. */
const taken: Buffer[] = [];
let begun = Promise.withResolvers<void>();
let brokenOff = Promise.withResolvers<unknown>();

/** Keeps what comes under `good`, refuses what comes under `odd` unread, and hands out what it has. */
const desk: FileDesk<RequestContext> = {
  async take({ locale, viewer }, ticket, { length, bytes }) {
    if (viewer.subject !== 'claire') return null;
    if (ticket === 'odd') return { status: 422, problems: [{ path: [], code: 'ODD', message: locale }] };
    if (ticket === 'bug') throw new Error('claire.favre@exemple.ch has no row');
    if (ticket !== 'good') return null;
    begun.resolve();
    const chunks = await Array.fromAsync(bytes).catch((error: unknown) => {
      brokenOff.resolve(error);
      throw error;
    });
    const file = Buffer.concat(chunks);
    if (file.length !== length) return { status: 400, problems: [] };
    taken.push(file);
    return { status: 200, problems: [] };
  },
  async give({ viewer }, ticket) {
    const [file] = taken;
    if (viewer.subject !== 'claire' || ticket !== 'good' || !file) return null;
    return {
      fileName: 'Certificat « Théo ».pdf',
      mediaType: 'application/pdf',
      length: file.length,
      bytes: Readable.from([file]),
    };
  },
};

let directory: string;
let slipKey: SlipKey;
let rings: Record<'identity' | 'invoices', KeyRing>;
const app = fastify();
let address: string;
const doors: Record<string, SubgraphDoor> = {};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guichet-desk-'));
  await ensureSecrets(directory);
  slipKey = await openSlipKey(directory);
  rings = {
    identity: await openKeyRing(directory, 'identity'),
    invoices: await openKeyRing(directory, 'invoices'),
  };
  const local = openLocalDoor({
    name: 'invoices',
    schema: buildSubgraph({
      sdl: 'type Query { hello: String }',
      resolvers: {},
      permissions: { Query: { hello: everyone } },
    }),
    internal: {},
    verifier: await openPassportVerifier(directory, 'invoices'),
    log: openTestLog('test'),
    ready: async () => [],
    files: desk,
    context: ({ request }) => Object.assign({}, request) as RequestContext,
  });
  serveDoor(app, local, slipKey);
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  doors['LOCAL'] = local;
  doors['HTTP'] = connectDoor('invoices', address, slipKey);
});
afterAll(async () => {
  await doors['HTTP']?.[Symbol.asyncDispose]();
  await app.close();
  await rm(directory, { recursive: true });
});
beforeEach(() => {
  taken.length = 0;
  begun = Promise.withResolvers();
  brokenOff = Promise.withResolvers();
});

const slip = () => ({
  locale: 'de' as const,
  clientAddress: null,
  deadline: Date.now() + 5000,
  traceparent: null,
  device: null,
  userAgent: null,
});
const person = (subject = 'claire') => rings.identity.sign({ kind: 'ACCOUNT', subject }, 'subgraphs');
const megabytes = Buffer.alloc(3_000_000, 'health');

/** In pieces, as a line brings them. */
async function* cut(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}

describe.each(['LOCAL', 'HTTP'])("a subgraph's desk, %s", (wire) => {
  const doorOf = () => {
    const door = doors[wire];
    if (!door) throw new Error(`There is no door ${wire}`);
    return door;
  };
  const put = async (ticket: string, passport: string, bytes = megabytes, length = bytes.length) =>
    doorOf().put({ ticket, passport, slip: slip(), length, bytes: Readable.from(cut(bytes)) });
  const get = async (ticket: string, passport: string) => doorOf().get({ ticket, passport, slip: slip() });

  it('takes a file byte for byte, and hands it out with its name', async () => {
    expect(await put('good', await person())).toEqual({ status: 200, problems: [] });
    expect(taken.map((file) => file.equals(megabytes))).toEqual([true]);
    const handout = await get('good', await person());
    if (handout.status !== 200) throw new Error('Nothing was handed out');
    const { bytes, ...file } = handout.file;
    expect(file).toEqual({
      fileName: 'Certificat « Théo ».pdf',
      mediaType: 'application/pdf',
      length: megabytes.length,
    });
    expect(Buffer.concat(await Array.fromAsync(bytes)).equals(megabytes)).toBe(true);
  });

  it('answers 404 to a ticket that it doesn’t know and to one of somebody else, in the caller’s language', async () => {
    const unknown = await put('none', await person());
    expect(unknown).toMatchObject({
      status: 404,
      problems: [{ path: ['ticket'], code: 'NOT_FOUND', message: 'Dieses Element wurde nicht gefunden.' }],
    });
    expect(await put('good', await person('theo'))).toEqual(unknown);
    for (const [ticket, subject] of [
      ['none', 'claire'],
      ['good', 'theo'],
    ] as const)
      expect(await get(ticket, await person(subject))).toEqual({ status: 404 });
  });

  it('answers 401 to no passport, to a foreign one, and to a service that asks for itself', async () => {
    const service = await rings.invoices.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices');
    for (const passport of ['nothing', `${await person()}x`, service]) {
      expect(await put('good', passport)).toEqual({ status: 401, problems: [] });
      expect(await get('good', passport)).toEqual({ status: 401 });
    }
  });

  it('answers a file that it refuses unread, so that the sender hears why', async () => {
    expect(await put('odd', await person())).toEqual({
      status: 422,
      problems: [{ path: [], code: 'ODD', message: 'de' }],
    });
  });

  it('fails on a bug, without what the bug said', async () => {
    const failure = await put('bug', await person()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    if (wire === 'HTTP') expect(String(failure)).not.toContain('claire.favre');
  });

  it('hears that a sender breaks off, and keeps nothing', async () => {
    const bytes = new PassThrough();
    const putting = doorOf().put({
      ticket: 'good',
      passport: await person(),
      slip: slip(),
      length: 10,
      bytes,
    });
    const failing = expect(putting).rejects.toThrow();
    bytes.write('half');
    // The desk reads already when the line is cut.
    await begun.promise;
    bytes.destroy(new Error('the line was cut'));
    await failing;
    expect(await brokenOff.promise).toBeInstanceOf(Error);
    expect(taken).toEqual([]);
  });

  it('takes neither fewer nor more bytes than announced', async () => {
    const passport = await person();
    for (const length of [megabytes.length - 1, megabytes.length + 1]) {
      const outcome = await put('good', passport, megabytes, length).catch(() => ({ status: 400 }));
      expect(outcome.status).toBe(400);
    }
    expect(taken).toEqual([]);
  });

  it('stops a file whose time is over', async () => {
    const bytes = new PassThrough();
    const stop = new AbortController();
    const putting = doorOf().put({
      ticket: 'good',
      passport: await person(),
      slip: slip(),
      length: 10,
      bytes,
      signal: stop.signal,
    });
    const failing = expect(putting).rejects.toThrow();
    bytes.write('half');
    await begun.promise;
    stop.abort();
    await failing;
    expect(taken).toEqual([]);
  });
});

it('a desk behind HTTP answers 401 to a slip that nobody of the house has signed', async () => {
  const stranger = { ...slipKey, keys: new Map([[slipKey.current, Buffer.alloc(32, 7)]]) };
  await using forged = connectDoor('invoices', address, stranger);
  expect(await forged.get({ ticket: 'good', passport: await person(), slip: slip() })).toEqual({
    status: 401,
  });
});
