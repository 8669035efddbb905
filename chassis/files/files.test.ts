import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDiskFiles } from './disk-files.ts';
import { FileMissing, type FileStore } from './file-store.ts';
import { newFileKey, openBytes, SealBroken, sealBytes } from './sealed-bytes.ts';

let folder: string;
let files: FileStore;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'guichet-disk-')), 'invoices');
  files = openDiskFiles(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function* broken() {
  yield Buffer.from('half');
  throw new Error('the line was cut');
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(bytes));
}

const left = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('files on disk', () => {
  test('are there for another process, and for nobody else of the machine', async () => {
    const key = files.newKey();
    await files.put(key, pieces('a', 'bc'));
    expect((await whole(await openDiskFiles(folder).get(key))).toString()).toBe('abc');
    const [file] = await left();
    const path = join(file?.parentPath ?? '', file?.name ?? '');
    expect([(await stat(path)).mode & 0o777, (await stat(file?.parentPath ?? '')).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  test('leave nothing behind when the line is cut', async () => {
    await expect(files.put(files.newKey(), broken())).rejects.toThrow('the line was cut');
    expect(await left()).toEqual([]);
  });

  test('are gone after their removal, with what an attempt that died has left', async () => {
    const key = files.newKey();
    await files.put(key, pieces('a'));
    await writeFile(join(folder, key.slice(0, 2), `${key}.part`), 'half');
    await files.remove(key);
    await files.remove(key);
    expect(await left()).toEqual([]);
    await expect(files.get(key)).rejects.toThrow(FileMissing);
  });

  test('are opened by who reads them: who goes away before the first byte leaves nothing open', async () => {
    const key = files.newKey();
    await files.put(key, pieces('a'));
    const bytes = await files.get(key);
    // Had asking opened it, these bytes would still be there; and a file that nobody closes ends the process.
    await files.remove(key);
    await expect(whole(bytes)).rejects.toThrow(FileMissing);
  });

  test('are found by keys alone: a path is no key', async () => {
    for (const key of ['../../vault.json', '', 'a'.repeat(31), `${'a'.repeat(31)}/`])
      await expect(files.get(key)).rejects.toThrow(FileMissing);
  });

  test('say when there is no space, and keep nothing', async () => {
    const full = () => {
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    };
    await expect(
      files.put(files.newKey(), { [Symbol.asyncIterator]: () => ({ next: full }) }),
    ).rejects.toThrow('No space is left for files');
    expect(await left()).toEqual([]);
  });
});

describe('sealed bytes', () => {
  const key = newFileKey();
  const sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000];
  const seal = (bytes: Buffer) => whole(sealBytes(key, cut(bytes)));
  const open = (sealed: Buffer, with_ = key) => whole(openBytes(with_, cut(sealed)));

  /** In pieces of an odd size, as a line brings them. */
  async function* cut(bytes: Buffer) {
    for (let at = 0; at < bytes.length; at += 7_919) yield bytes.subarray(at, at + 7_919);
  }

  test.each(sizes)('of %i bytes open to what was sealed', async (size) => {
    const bytes = Buffer.alloc(size, 'Claire Favre ');
    const sealed = await seal(bytes);
    expect((await open(sealed)).equals(bytes)).toBe(true);
    expect(sealed.includes('Claire')).toBe(false);
  });

  test('are different each time a file is sealed with a key of its own', async () => {
    const bytes = Buffer.from('the same');
    expect((await whole(sealBytes(newFileKey(), cut(bytes)))).equals(await seal(bytes))).toBe(false);
  });

  test('do not open when a byte was changed, a chunk moved, dropped or added, the end cut off, or with another key', async () => {
    const sealed = await seal(Buffer.alloc(200_000, 1));
    const chunk = 65_536 + 16;
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(70_000) ^ 1, 70_000);
    const moved = Buffer.concat([
      sealed.subarray(chunk, 2 * chunk),
      sealed.subarray(0, chunk),
      sealed.subarray(2 * chunk),
    ]);
    const dropped = sealed.subarray(chunk);
    const added = Buffer.concat([sealed, sealed.subarray(-chunk)]);
    const ends = [
      sealed.subarray(0, 2 * chunk),
      sealed.subarray(0, -1),
      sealed.subarray(0, 5),
      Buffer.alloc(0),
    ];
    for (const spoilt of [changed, moved, dropped, added, ...ends])
      await expect(open(spoilt)).rejects.toThrow(SealBroken);
    await expect(open(sealed, newFileKey())).rejects.toThrow(SealBroken);
  });
});

test('a file that is kept sealed says nothing to who reads the disk', async () => {
  const key = files.newKey();
  const fileKey = newFileKey();
  await files.put(key, sealBytes(fileKey, pieces('Certificat médical de Théo')));
  const [file] = await left();
  expect((await readFile(join(file?.parentPath ?? '', file?.name ?? ''))).includes('Théo')).toBe(false);
  expect((await whole(openBytes(fileKey, await files.get(key)))).toString()).toBe(
    'Certificat médical de Théo',
  );
});
