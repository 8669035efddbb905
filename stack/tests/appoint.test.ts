import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import { enrol, openIdentity } from '@guichet/identity/src/service.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../cast/cast.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const opened = new AsyncDisposableStack();
const environment: Record<string, string> = {};
const person = cast.find(({ roles }) => roles.length === 0);

beforeAll(async () => {
  const database = opened.use(await createTestDatabase('identity'));
  const folder = await mkdtemp(join(tmpdir(), 'guichet-appoint-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const secretsDirectory = join(folder, 'secrets');
  await ensureSecrets(secretsDirectory);
  await using identity = await openIdentity({
    databaseUrl: database.url,
    secretsDirectory,
    filesDirectory: join(folder, 'files'),
    log: openTestLog('tests'),
    peers: () => {
      throw new Error('Identity asks nobody');
    },
  });
  await enrol(identity, person ? [person] : []);
  Object.assign(environment, { DATA_DIR: folder, IDENTITY_DATABASE_URL: database.url });
});
afterAll(() => opened.disposeAsync());

/** What the command says, on either channel, and how it ends. */
async function appoint(office: string, email: string, env: Record<string, string> = environment) {
  const file = join(import.meta.dirname, '../appoint.ts');
  const run = promisify(execFile)(process.execPath, [file, office, email], {
    env,
  });
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
  );
}

test('whoever holds the machine appoints the first administrator of an office, who has a verified account', async () => {
  const email = person?.email ?? '';
  expect(await appoint('INSURANCE', email)).toMatchObject({
    code: 0,
    said: expect.stringContaining('is appointed'),
  });
});

test('without a database there is nobody to appoint', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-empty-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  expect(await appoint('INSURANCE', 'a@exemple.ch', { DATA_DIR: folder })).toMatchObject({
    code: 1,
    said: expect.stringContaining('There is no database'),
  });
});
