import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBucketSettings } from './bucket.settings.ts';
import { openBucketFiles } from './bucket-files.ts';
import { FileMissing, type FileStore, StorageFull } from './file-store.ts';
import { newFileKey, openBytes, sealBytes } from './sealed-bytes.ts';
import { openS3Service, type S3Service } from './testing/s3-service.ts';

const keys = { S3_ACCESS_KEY_ID: 'guichet', S3_SECRET_ACCESS_KEY: 'geheim' };

let service: S3Service;
let files: FileStore & Disposable;
beforeEach(async () => {
  service = await openS3Service(keys.S3_ACCESS_KEY_ID, keys.S3_SECRET_ACCESS_KEY);
  files = open(keys.S3_SECRET_ACCESS_KEY);
});
afterEach(async () => {
  files[Symbol.dispose]();
  await service[Symbol.asyncDispose]();
});

function open(secret: string) {
  const settings = readBucketSettings({
    ...keys,
    S3_ENDPOINT: service.endpoint,
    S3_BUCKET: 'documents',
    S3_SECRET_ACCESS_KEY: secret,
  });
  if (!settings) throw new Error('There is no bucket');
  return openBucketFiles(settings, 'invoices');
}

async function* pieces(...contents: readonly (string | Buffer)[]) {
  for (const content of contents) yield Buffer.from(content);
}

async function* broken() {
  yield Buffer.alloc(6 * 1024 * 1024, 'half');
  throw new Error('the line was cut');
}

const whole = async (bytes: AsyncIterable<Uint8Array>) => Buffer.concat(await Array.fromAsync(bytes));

describe('files in a bucket', () => {
  test('are there for another process, under a name that says nothing', async () => {
    const key = files.newKey();
    await files.put(key, pieces('a', 'bc'));
    using elsewhere = open(keys.S3_SECRET_ACCESS_KEY);
    expect((await whole(await elsewhere.get(key))).toString()).toBe('abc');
    expect([...service.objects.keys()]).toEqual([`/documents/invoices/${key.slice(0, 2)}/${key}`]);
  });

  test('go in parts, of which one at a time is in memory', async () => {
    const bytes = Buffer.alloc(13 * 1024 * 1024, 'Claire Favre ');
    const chunks = Array.from({ length: 208 }, (_, at) => bytes.subarray(at * 65_536, (at + 1) * 65_536));
    const key = files.newKey();
    await files.put(key, pieces(...chunks));
    expect((await whole(await files.get(key))).equals(bytes)).toBe(true);
    expect(service.largestBody()).toBe(5 * 1024 * 1024);
  });

  test('may be empty', async () => {
    const key = files.newKey();
    await files.put(key, pieces());
    expect((await whole(await files.get(key))).length).toBe(0);
  });

  test('leave nothing behind when the line is cut', async () => {
    await expect(files.put(files.newKey(), broken())).rejects.toThrow('the line was cut');
    expect([service.objects.size, service.uploads.size]).toEqual([0, 0]);
  });

  test('are gone after their removal, with what a process that died has left', async () => {
    const key = files.newKey();
    await files.put(key, pieces('a'));
    const begun = Promise.withResolvers<void>();
    const stuck = files.put(
      key,
      (async function* () {
        begun.resolve();
        yield Buffer.from('half');
        await expect.poll(() => service.uploads.size).toBe(0);
      })(),
    );
    const lost = expect(stuck).rejects.toThrow(FileMissing);
    await begun.promise;
    await files.remove(key);
    await files.remove(key);
    await lost;
    expect([service.objects.size, service.uploads.size]).toEqual([0, 0]);
    await expect(files.get(key)).rejects.toThrow(FileMissing);
  });

  test('are found by keys alone: a path is no key', async () => {
    for (const key of ['../identity/a', '', 'a'.repeat(31)])
      await expect(files.get(key)).rejects.toThrow(FileMissing);
  });

  test('say when there is no space, and keep nothing', async () => {
    service.refuseParts('QuotaExceeded');
    await expect(files.put(files.newKey(), pieces('a'))).rejects.toThrow(StorageFull);
    expect([service.objects.size, service.uploads.size]).toEqual([0, 0]);
  });

  test('are for who has the key of the bucket', async () => {
    using stranger = open('made up');
    await expect(stranger.put(stranger.newKey(), pieces('a'))).rejects.toThrow('no');
    expect([service.objects.size, service.uploads.size]).toEqual([0, 0]);
  });

  test('say nothing to who reads the bucket', async () => {
    const key = files.newKey();
    const fileKey = newFileKey();
    await files.put(key, sealBytes(fileKey, pieces('Certificat médical de Théo')));
    const [kept] = service.objects.values();
    expect(kept?.includes('Théo')).toBe(false);
    expect((await whole(openBytes(fileKey, await files.get(key)))).toString()).toBe(
      'Certificat médical de Théo',
    );
  });
});

describe('the settings of a bucket', () => {
  test('are none where files lie on disk', () => {
    expect(readBucketSettings({})).toBeNull();
  });

  test('name Amazon’s own service by its region', () => {
    expect(readBucketSettings({ ...keys, S3_BUCKET: 'b', S3_REGION: 'eu-central-2' })).toMatchObject({
      endpoint: undefined,
      region: 'eu-central-2',
      namesBucketInPath: false,
    });
  });

  test.each([
    [
      { S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'a' },
      'S3_SECRET_ACCESS_KEY is not set: expected a key that opens S3_BUCKET.',
    ],
    [keys, 'S3_BUCKET is not set: expected the name of the bucket that the other S3_… open.'],
    [
      { ...keys, S3_BUCKET: 'b', S3_ENDPOINT: 'minio' },
      'S3_ENDPOINT is "minio": expected an http or https address, e.g. https://guichet.example.ch.',
    ],
  ])('%j are refused, so that no file goes where nobody expects it', (from, line) => {
    expect(() => readBucketSettings(from)).toThrow(line);
  });
});
