import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeyRing } from '../passport/key-ring.ts';
import { openPassportVerifier } from '../passport/verify-passport.ts';
import { ensureSecrets } from './secrets.ts';

let parent: string;
let directory: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'guichet-secrets-'));
  directory = join(parent, 'secrets');
});
afterEach(() => rm(parent, { recursive: true }));

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const read = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

test('creates every secret that is missing', async () => {
  await ensureSecrets(directory);
  expect(Object.keys(await filesIn(directory)).toSorted()).toEqual([
    'public/billing.json',
    'public/gateway.json',
    'public/identity.json',
    'public/invoices.json',
    'rings/billing.json',
    'rings/gateway.json',
    'rings/identity.json',
    'rings/invoices.json',
    'slip.json',
    'vault.json',
  ]);
  const vault = JSON.parse(await readFile(join(directory, 'vault.json'), 'utf8'));
  expect(Buffer.from(vault.keys[vault.current], 'base64url')).toHaveLength(32);
  expect(Buffer.from(vault.fingerprint, 'base64url')).toHaveLength(32);
});

test('keeps secrets from other users of the machine', async () => {
  await ensureSecrets(directory);
  const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
  expect(await modeOf(directory)).toBe('700');
  expect(await modeOf(join(directory, 'rings'))).toBe('700');
  for (const file of Object.keys(await filesIn(directory)))
    expect(await modeOf(join(directory, file))).toBe('600');
});

test('publishes nothing that signs', async () => {
  await ensureSecrets(directory);
  const published = JSON.parse(await readFile(join(directory, 'public/identity.json'), 'utf8'));
  expect(published.keys).toHaveLength(2);
  for (const key of published.keys) expect(Object.keys(key).toSorted()).toEqual(['crv', 'kid', 'kty', 'x']);
});

test('changes nothing that is there, and makes again only what was lost', async () => {
  await ensureSecrets(directory);
  const before = await filesIn(directory);
  await ensureSecrets(directory);
  expect(await filesIn(directory)).toEqual(before);
  await rm(join(directory, 'public/invoices.json'));
  await rm(join(directory, 'slip.json'));
  await ensureSecrets(directory);
  const { 'slip.json': slip, ...others } = await filesIn(directory);
  const { 'slip.json': formerSlip, ...formerOthers } = before;
  expect(others).toEqual(formerOthers);
  expect(slip).not.toBe(formerSlip);
});

test('gives many processes that start at once the same secrets', async () => {
  const program = `
    const { ensureSecrets } = await import('${import.meta.dirname}/secrets.ts');
    await Promise.all([ensureSecrets('${directory}'), ensureSecrets('${directory}')]);
    const { readFileSync } = await import('node:fs');
    process.stdout.write(['vault.json', 'slip.json', 'rings/identity.json'].map((file) => readFileSync('${directory}/' + file, 'utf8')).join());`;
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  const seen = await Promise.all([start(), start(), start(), start()]);
  expect(new Set(seen.map(({ stdout }) => stdout)).size).toBe(1);
  expect(Object.keys(await filesIn(directory))).toHaveLength(10);
  const [ring, verifier] = await Promise.all([
    openKeyRing(directory, 'identity'),
    openPassportVerifier(directory, 'invoices'),
  ]);
  await verifier.verify(await ring.sign({ kind: 'ACCOUNT', subject: 'a' }, 'subgraphs'));
});

test('refuses to start with a damaged ring, naming the file and nothing in it', async () => {
  await ensureSecrets(directory);
  const path = join(directory, 'rings/billing.json');
  await writeFile(path, '{"current":"geheim"');
  await expect(openKeyRing(directory, 'billing')).rejects.toThrow(`The secret file ${path} is damaged`);
  await expect(openKeyRing(directory, 'billing')).rejects.not.toThrow('geheim');
});

test('refuses to start without secrets, naming the file that is missing', async () => {
  await expect(openKeyRing(directory, 'billing')).rejects.toThrow(
    "rings/billing.json can't be read (ENOENT)",
  );
  await expect(openPassportVerifier(directory, 'billing')).rejects.toThrow('public/');
});
