import { readdir } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { paper } from '@guichet/stack/testing/paper.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { attachmentProblems } from '../src/attachments/attachment.problems.ts';
import { type Clamd, openClamd } from '../src/attachments/testing/clamd.ts';
import { honestFiles, type SampleFile } from '../src/inspection/testing/honest-files.ts';
import { hostileFiles } from '../src/inspection/testing/hostile-files.ts';
import { type Asker, type Counter, openCounter } from './counter.ts';
import { announce, type Found, files, find, harmful, read, send } from './uploads.ts';

const hostile = await hostileFiles();
const honest = await honestFiles();
const viral: SampleFile = { name: 'a PDF with the test file of virus scanners', bytes: harmful };

const sentences = {
  ACTIVE: attachmentProblems.ATTACHMENT_ACTIVE,
  PROTECTED: attachmentProblems.ATTACHMENT_PROTECTED,
  DAMAGED: attachmentProblems.ATTACHMENT_DAMAGED,
  DISGUISED: attachmentProblems.ATTACHMENT_DISGUISED,
  BLOATED: attachmentProblems.ATTACHMENT_BLOATED,
  ANIMATED: attachmentProblems.ATTACHMENT_ANIMATED,
  TYPE: attachmentProblems.ATTACHMENT_TYPE_NOT_ACCEPTED,
};

let clamd: Clamd;
let counter: Counter;
const found = new Map<string, Found>();
beforeAll(async () => {
  clamd = await openClamd();
  vi.stubEnv('CLAMAV_URL', addressOf(clamd));
  counter = await openCounter();
  // An account may announce sixty files an hour.
  const askers = [counter.claire, counter.rochat, counter.blanc, counter.dufour] as const;
  const all = [...hostile, ...honest, viral];
  await Promise.all(
    askers.map((asker, at) =>
      sendAll(
        asker,
        all.filter((_, index) => index % askers.length === at),
      ),
    ),
  );
}, 280_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await counter[Symbol.asyncDispose]();
  await clamd[Symbol.asyncDispose]();
});

function addressOf({ place }: Clamd): string {
  return 'port' in place ? `tcp://${place.host}:${place.port}` : `unix://${place.path}`;
}

/** Sends files one after the other as a person's page does, each called a PDF, and notes what became of them. */
async function sendAll(asker: Asker, samples: readonly SampleFile[]): Promise<void> {
  const names = new Map<string, string>();
  for (const { name, bytes } of samples) {
    const announced = { fileName: 'facture.pdf', size: bytes.length, mediaType: 'application/pdf' };
    const { id, ticket } = await announce(counter, announced, asker);
    expect([200, 422]).toContain((await send(counter, ticket, bytes, { asker })).status);
    names.set(id, name);
  }
  await vi.waitUntil(async () => (await waiting([...names.keys()])) === 0, {
    timeout: 240_000,
    interval: 250,
  });
  for (let at = 0; at < names.size; at += 20) {
    const { files: answered } = await find(counter, [...names.keys()].slice(at, at + 20), asker);
    for (const file of answered) if (file) found.set(names.get(file.id) ?? '', file);
  }
}

/** How many of these files are not examined yet. */
async function waiting(ids: readonly string[]): Promise<number> {
  const [row] = await counter.rows<{ count: string }>(
    sql`select count(*) from attachment where status = 'EXAMINED' and id in ${[...ids]}`,
  );
  return Number(row?.count);
}

const kept = async () =>
  (await readdir(counter.filesDirectory, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;

describe('of the files that must not come through', () => {
  test('there are at least forty, each another one', () => {
    expect(new Set(hostile.map(({ bytes }) => bytes.toString('base64'))).size).toBe(hostile.length);
    expect(hostile.length).toBeGreaterThanOrEqual(40);
  });

  test.each(hostile)('$name is refused', ({ name, fault }) => {
    expect(found.get(name)).toMatchObject({
      status: 'REFUSED',
      refusal: sentences[fault].wording.fr,
      url: null,
    });
  });

  test('one is known to the virus scanner alone', () => {
    expect(found.get(viral.name)).toMatchObject({
      status: 'REFUSED',
      refusal: attachmentProblems.ATTACHMENT_HARMFUL.wording.fr,
    });
    expect(clamd.scanned.filter((bytes) => bytes.equals(viral.bytes))).toHaveLength(1);
  });

  test('nothing is kept, and the scanner is not asked for what is refused without it', async () => {
    // Each honest file and its preview.
    expect(await kept()).toBe(2 * honest.length);
    expect(clamd.scanned).toHaveLength(honest.length + 1);
  });
});

test.each(honest)('$name comes through', async ({ name }) => {
  expect(found.get(name)).toMatchObject({ status: 'READY', refusal: null });
});

/** Awaits a file's bytes. */
const awaited = (size: number) => announce(counter, { fileName: 'facture.pdf', size }, counter.dufour);

describe('a sender', () => {
  test('who does not stop is cut off, and memory does not grow with what he sends', async () => {
    const size = 10_485_760;
    const { ticket } = await awaited(size);
    let sent = 0;
    function* endless() {
      yield files.pdf;
      for (;;) {
        sent += 65_536;
        yield Buffer.alloc(65_536);
      }
    }
    const before = process.memoryUsage().rss;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const stream = Readable.from(endless(), { objectMode: false });
      const { status } = await send(counter, ticket, stream, { asker: counter.dufour, length: size });
      expect([status, stream.destroyed]).toEqual([400, true]);
    }
    expect(sent).toBeGreaterThan(10 * size);
    expect(sent).toBeLessThan(25 * size);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('who sends a byte now and then is cut off when his time is over', async () => {
    const { ticket } = await awaited(1000);
    const line = new PassThrough();
    const dripping = setInterval(() => line.write('%'), 20);
    const sending = send(counter, ticket, line, {
      asker: counter.dufour,
      length: 1000,
      signal: AbortSignal.timeout(300),
    });
    await expect(sending).rejects.toThrow();
    clearInterval(dripping);
    expect(line.destroyed).toBe(true);
  });
});

test('a file waits for a scanner that is not there, and comes through when it is back', async () => {
  const port = 'port' in clamd.place ? clamd.place.port : 0;
  await clamd[Symbol.asyncDispose]();
  const bytes = paper({ remark: 'scanner' });
  const { id, ticket } = await awaited(bytes.length);
  expect((await send(counter, ticket, bytes, { asker: counter.dufour })).status).toBe(200);
  const again = async () => {
    const [job] = await counter.rows<{ waits: boolean }>(
      sql`select run_at > now() + interval '30 seconds' as waits from graphile_worker.jobs where key = ${`examine-file:${id}`}`,
    );
    return job?.waits;
  };
  await expect.poll(again, { timeout: 20_000 }).toBe(true);
  const state = async () => (await find(counter, [id], counter.dufour)).files[0];
  expect(await state()).toMatchObject({ status: 'EXAMINED', url: null });
  clamd = await openClamd({ port });
  await counter.rows(
    sql`select graphile_worker.reschedule_jobs(array_agg(id::bigint), run_at => now()) from graphile_worker.jobs where key = ${`examine-file:${id}`}`,
  );
  await expect.poll(async () => (await state())?.status, { timeout: 20_000 }).toBe('READY');
  expect((await read(counter, (await state())?.url, counter.dufour))?.bytes).toEqual(bytes);
});
