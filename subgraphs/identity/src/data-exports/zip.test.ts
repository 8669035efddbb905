import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ZipEntry, zipOf } from './zip.ts';

const at = Temporal.Instant.from('2026-11-22T10:00:00Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function zipped(entries: readonly ZipEntry[]) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipOf(
    (async function* () {
      yield* entries;
    })(),
    at,
  ))
    chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

test('what goes in comes out, compressed or not, in however many pieces, under any name', async () => {
  const zip = await zipped([
    { name: 'a/prêt.json', bytes: [bytesOf('[1,'), bytesOf('2]')], isDense: false },
    { name: 'b.pdf', bytes: [bytesOf('%PDF')], isDense: true },
    { name: 'vide.txt', bytes: [], isDense: false },
  ]);
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ['a/prêt.json', '[1,2]'],
    ['b.pdf', '%PDF'],
    ['vide.txt', ''],
  ]);
});

test('the same files make the same bytes', async () => {
  const entries = [{ name: 'a.json', bytes: [bytesOf('[]')], isDense: false }];
  expect(await zipped(entries)).toEqual(await zipped(entries));
});

test('a file that breaks off breaks the ZIP off', async () => {
  async function* broken() {
    yield bytesOf('x');
    throw new Error('The line is cut');
  }
  await expect(zipped([{ name: 'a', bytes: broken(), isDense: true }])).rejects.toThrow('The line is cut');
});
