import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { openDiskFiles } from '@guichet/chassis/files/disk-files.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { paper } from '@guichet/stack/testing/paper.ts';
import { sql } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepFiles } from '../src/attachments/sweep-files.ts';
import { writeTicket } from '../src/tickets/ticket.ts';
import { type Counter, claimOf, openCounter, submit } from './counter.ts';
import { announce, examined, files, find, harmful, read, readyFile, send } from './uploads.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** What lies on the disk, by key, once no file is being examined any more. */
async function kept(): Promise<readonly string[]> {
  const examining = () => counter.rows(sql`select id from attachment where status = 'EXAMINED'`);
  await expect.poll(examining, { timeout: 20_000 }).toEqual([]);
  const entries = await readdir(counter.filesDirectory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const pdf = { fileName: 'facture.pdf', size: files.pdf.length, mediaType: 'application/pdf' };
const codesOf = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);

describe('a person announces a file', () => {
  test('and learns where its bytes go, once, for ten minutes', async () => {
    const { attachment, uploadUrl, problems } = await announce(counter, pdf);
    expect(problems).toEqual([]);
    expect(attachment).toEqual({
      id: expect.any(String),
      ...pdf,
      status: 'AWAITED',
      refusal: null,
      uploadedAt: null,
      url: null,
    });
    expect(uploadUrl).toMatch(/^\/uploads\/invoices\.[\w.-]+$/);
  });

  test('and hears all problems at once', async () => {
    const { problems, attachment } = await announce(counter, { fileName: ' ', mediaType: 'text/html' });
    expect(attachment).toBeNull();
    expect(problems.map(({ path, code, message }) => [path.join('.'), code, message])).toEqual([
      ['fileName', 'FIELD_REQUIRED', 'Le champ Nom du fichier est obligatoire.'],
      ['size', 'FIELD_REQUIRED', 'Le champ Taille du fichier est obligatoire.'],
      ['mediaType', 'ATTACHMENT_TYPE_NOT_ACCEPTED', expect.stringContaining('PDF')],
    ]);
  });

  test.each([
    [0, ['ATTACHMENT_EMPTY']],
    [-1, ['ATTACHMENT_EMPTY']],
    [1, []],
    [10_485_760, []],
    [10_485_761, ['ATTACHMENT_TOO_LARGE']],
  ])('of %i bytes', async (size, expected) => {
    expect(codesOf(await announce(counter, { ...pdf, size }))).toEqual(expected);
  });

  test.each([
    ['C:\\Users\\Claire\\facture.pdf', 'facture.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\r\nc.pdf', 'ab c.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['🧾'.repeat(200), '🧾'.repeat(200)],
  ])('called %j as %j', async (fileName, expected) => {
    expect((await announce(counter, { ...pdf, fileName })).attachment?.fileName).toBe(expected);
  });

  test('whose name has at most 200 characters', async () => {
    expect(codesOf(await announce(counter, { ...pdf, fileName: 'é'.repeat(201) }))).toEqual([
      'FIELD_TOO_LONG',
    ]);
  });

  test('at most sixty times an hour, also when all come at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, () => announce(counter, pdf, counter.blanc)),
    );
    expect(outcomes.flatMap(codesOf)).toEqual(Array(4).fill('ATTACHMENT_TOO_MANY_ANNOUNCED'));
    expect(codesOf(await announce(counter, pdf))).toEqual([]);
  });

  test('only with an account', async () => {
    const command = 'mutation { createUpload(input: {}) { problems { code } } }';
    expect((await counter.ask(null, command)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the bytes of a file', () => {
  test.each([
    ['pdf', 'application/pdf'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ] as const)('of the type %s are taken, examined and read again', async (kind, mediaType) => {
    const file = await readyFile(counter, `document.${kind}`, files[kind]);
    expect(file).toMatchObject({ status: 'READY', mediaType, refusal: null, uploadedAt: expect.any(String) });
    expect(await read(counter, file.url)).toEqual({
      fileName: `document.${kind}`,
      mediaType,
      length: files[kind].length,
      bytes: files[kind],
    });
  });

  test('of a HEIC photo are kept as the JPEG that every browser shows, without its notes', async () => {
    const before = await kept();
    const file = await readyFile(counter, 'IMG_0017.HEIC', files.heic);
    expect(file).toMatchObject({ status: 'READY', mediaType: 'image/jpeg', fileName: 'IMG_0017.jpg' });
    const document = await read(counter, file.url);
    expect(document).toMatchObject({ fileName: 'IMG_0017.jpg', mediaType: 'image/jpeg', length: file.size });
    expect(await sharp(document?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 64 });
    const [row] = await counter.rows<{ sha256: string }>(
      sql`select sha256 from attachment where id = ${file.id}`,
    );
    const sum = createHash('sha256').update(document?.bytes ?? '');
    expect(row?.sha256).toBe(sum.digest('hex'));
    // The JPEG and its preview.
    expect((await kept()).length).toBe(before.length + 2);
  });

  test('decide what a file is, whatever was announced', async () => {
    const { id, ticket } = await announce(counter, { ...pdf, size: files.png.length });
    expect((await send(counter, ticket, files.png)).status).toBe(200);
    expect((await examined(counter, id)).mediaType).toBe('image/png');
  });

  test.each(['html', 'zip'] as const)('of a %s that is called a PDF are refused, and gone', async (kind) => {
    const { id, ticket } = await announce(counter, { ...pdf, size: files[kind].length });
    const before = await kept();
    const receipt = await send(counter, ticket, files[kind]);
    expect([receipt.status, ...codesOf(receipt)]).toEqual([422, 'ATTACHMENT_TYPE_NOT_ACCEPTED']);
    expect(receipt.problems[0]?.message).toContain('PDF ni une photo JPEG, PNG ou HEIC');
    expect(await kept()).toEqual(before);
    expect((await find(counter, [id])).files).toMatchObject([
      { status: 'REFUSED', refusal: receipt.problems[0]?.message, url: null },
    ]);
  });

  test('are refused after their examination when they are harmful, and gone', async () => {
    const { id, ticket } = await announce(counter, { ...pdf, size: harmful.length });
    const before = await kept();
    expect((await send(counter, ticket, harmful)).status).toBe(200);
    const file = await examined(counter, id);
    expect(file).toMatchObject({
      status: 'REFUSED',
      url: null,
      refusal: expect.stringContaining('dangereux'),
    });
    expect(await kept()).toEqual(before);
  });

  test('lie on the disk sealed, under a name that says nothing', async () => {
    const before = new Set(await kept());
    await readyFile(counter, 'certificat-medical.pdf', paper({ remark: 'Dystrophie' }));
    const paths = (await kept()).filter((file) => !before.has(file));
    // The document and its preview.
    expect(paths).toHaveLength(2);
    for (const path of paths) {
      expect(path).toMatch(/invoices\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
      expect((await readFile(path)).toString('latin1')).not.toMatch(/%PDF-|Dystrophie|JFIF/);
    }
    const [row] = await counter.rows(
      sql`select file_key, preview_file_key from attachment where file_name = 'certificat-medical.pdf'`,
    );
    expect([row?.['file_key'], row?.['preview_file_key']]).toEqual(
      Array(2).fill(expect.stringMatching(/^eyJ/)),
    );
  });

  test('are as many as announced, to the byte; the same ticket may be tried again', async () => {
    const { id, ticket } = await announce(counter, pdf);
    const before = await kept();
    for (const spoilt of [files.pdf.subarray(1), Buffer.concat([files.pdf, Buffer.from('x')])]) {
      for (const length of [spoilt.length, files.pdf.length]) {
        const receipt = await send(counter, ticket, spoilt, { length, locale: 'de' });
        expect([receipt.status, ...codesOf(receipt)]).toEqual([400, 'ATTACHMENT_LENGTH_DIFFERS']);
        expect(receipt.problems[0]?.message).toBe(
          'Die Datei ist nicht vollständig angekommen. Versuchen Sie es erneut.',
        );
      }
    }
    expect(await kept()).toEqual(before);
    expect((await send(counter, ticket, files.pdf)).status).toBe(200);
    expect((await examined(counter, id)).status).toBe('READY');
  });

  test('may be the most that a file may have', async () => {
    const largest = paper({ size: 10_485_760 });
    const file = await readyFile(counter, 'gros.pdf', largest);
    expect((await read(counter, file.url))?.bytes.equals(largest)).toBe(true);
  });

  test('of a line that is cut leave nothing behind, and may be sent again', async () => {
    const { ticket } = await announce(counter, pdf);
    const before = await kept();
    const line = new PassThrough();
    const sending = expect(send(counter, ticket, line, { length: pdf.size })).rejects.toThrow();
    line.write(files.pdf.subarray(0, 20));
    await expect.poll(async () => (await kept()).length, { timeout: 10_000 }).toBe(before.length + 1);
    line.destroy();
    await sending;
    expect(await kept()).toEqual(before);
    expect((await send(counter, ticket, files.pdf)).status).toBe(200);
  });
});

describe('a ticket for sending', () => {
  test('is good once', async () => {
    const { ticket } = await announce(counter, pdf);
    expect((await send(counter, ticket, files.pdf)).status).toBe(200);
    const again = await send(counter, ticket, files.pdf);
    expect([again.status, ...codesOf(again)]).toEqual([409, 'ATTACHMENT_RECEIVED']);
  });

  test('is used up after ten attempts', async () => {
    const { ticket } = await announce(counter, pdf);
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await send(counter, ticket, files.pdf.subarray(1), { length: pdf.size })).status).toBe(400);
    expect((await send(counter, ticket, files.pdf)).status).toBe(404);
  });

  test('takes one of two files that come at the same moment, and keeps nothing of the other', async () => {
    const before = await kept();
    const { id, ticket } = await announce(counter, pdf);
    const both = await Promise.all([send(counter, ticket, files.pdf), send(counter, ticket, files.pdf)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await examined(counter, id)).status).toBe('READY');
    // The file and its preview.
    expect((await kept()).length).toBe(before.length + 2);
  });

  test('is nothing in another session, for somebody else, for reading, or when made up', async () => {
    const { ticket } = await announce(counter, pdf);
    const unknown = await send(counter, 'invoices.nothing', files.pdf);
    expect([unknown.status, ...codesOf(unknown)]).toEqual([404, 'NOT_FOUND']);
    for (const sending of [{ session: 'another' }, { asker: counter.rochat }, { asker: counter.dufour }])
      expect(await send(counter, ticket, files.pdf, sending)).toEqual(unknown);
    expect(await read(counter, ticket)).toBeNull();
    expect((await send(counter, ticket, files.pdf)).status).toBe(200);
  });

  test('is past after ten minutes of the database’s clock', async () => {
    const { id } = await announce(counter, pdf);
    const holder = { subject: counter.claire.id, session: null };
    const written = (minutes: number) =>
      writeTicket(
        counter.running.invoices.vault,
        holder,
        { purpose: 'UPLOAD', id },
        Temporal.Now.instant().subtract({ minutes }),
      );
    expect((await send(counter, written(10), files.pdf)).status).toBe(404);
    expect((await send(counter, written(9), files.pdf)).status).toBe(200);
  });
});

describe('a ticket for reading', () => {
  test('is nothing in another session or for somebody else, and past after five minutes', async () => {
    const { id, url } = await readyFile(counter);
    expect(await read(counter, url, counter.claire, 'another')).toBeNull();
    expect(await read(counter, url, counter.rochat)).toBeNull();
    const past = writeTicket(
      counter.running.invoices.vault,
      { subject: counter.claire.id, session: null },
      { purpose: 'ATTACHMENT', id },
      Temporal.Now.instant().subtract({ minutes: 5 }),
    );
    expect(await read(counter, past)).toBeNull();
    expect((await read(counter, url))?.bytes).toEqual(files.pdf);
  });

  test('is not for sending', async () => {
    const { url } = await readyFile(counter);
    const receipt = await send(counter, (url ?? '').replace('/documents/', ''), files.pdf);
    expect(receipt.status).toBe(404);
  });
});

describe('files are asked for by key', () => {
  test('by who uploaded them; for everybody else there are none', async () => {
    const { id } = await readyFile(counter);
    const absent = '019aa8f2-4c1e-7d3a-9b5c-0123456789ab';
    expect((await find(counter, [absent, id, 'nothing'])).files.map((file) => file?.id ?? null)).toEqual([
      null,
      id,
      null,
    ]);
    for (const asker of [counter.rochat, counter.dufour])
      expect((await find(counter, [id], asker)).files).toEqual([null]);
  });

  test('at most twenty at once', async () => {
    const ids = (count: number) => Array.from({ length: count }, () => 'nothing');
    expect((await find(counter, ids(20))).codes).toEqual([]);
    expect((await find(counter, ids(21))).codes).toEqual(['BAD_REQUEST']);
  });
});

test('a sweeping that dies half-way leaves no file that could be sent without its bytes', async () => {
  const { id } = await readyFile(counter);
  await counter.rows(
    sql`update attachment set created_at = created_at - interval '91 days' where id = ${id}`,
  );
  const { running, filesDirectory } = counter;
  const store = openDiskFiles(join(filesDirectory, 'invoices'));
  const dying = {
    ...store,
    async remove(key: string) {
      await store.remove(key);
      throw new Error('killed');
    },
  };
  const work = {
    database: running.invoices.database,
    files: dying,
    log: openTestLog('tests'),
  };
  await expect(sweepFiles({}, work)).rejects.toThrow('killed');
  const { claim, problems } = await submit(counter, 'swept', {
    ...claimOf(counter.claire),
    attachmentIds: [id],
  });
  expect([claim, ...problems.map(({ code }) => code)]).toEqual([null, 'ATTACHMENT_NOT_READY']);
});

test('each night goes what never came within a day, and what was sent with no claim for ninety', async () => {
  const awaited = await announce(counter, pdf);
  const half = await announce(counter, pdf);
  const ready = [await readyFile(counter), await readyFile(counter)];
  const [, old] = ready;
  await send(counter, half.ticket, Readable.from([files.pdf.subarray(0, 9)]), { length: pdf.size });
  const before = await kept();
  await counter.rows(sql`update attachment set created_at = created_at - interval '25 hours'
    where id in (${awaited.id}, ${half.id}, ${ready[0]?.id})`);
  await counter.rows(
    sql`update attachment set created_at = created_at - interval '91 days' where id = ${old?.id}`,
  );
  await counter.rows(sql`select graphile_worker.add_job('sweep-files', '{}'::json)`);
  const left = async () =>
    (await find(counter, [awaited.id, half.id, ...ready.map(({ id }) => id)])).files.map(
      (file) => file !== null,
    );
  await expect.poll(left, { timeout: 20_000 }).toEqual([false, false, true, false]);
  // The file and its preview, and the preview that the sweeping left which died.
  expect((await kept()).length).toBe(before.length - 3);
});
