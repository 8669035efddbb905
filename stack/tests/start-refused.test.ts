import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startAndWait } from '../testing/start-refused.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guichet-refused-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a taken port is refused in one line that names the port and the setting', async () => {
  await using squatter = createServer().listen(0);
  const address = squatter.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, complaints } = await startAndWait({ DATA_DIR: folder, PORT: String(port) });
  expect({ code, complaints }).toEqual({
    code: 1,
    complaints: [expect.stringMatching(new RegExp(`^Port ${port} is taken.*PORT`))],
  });
});

test('a data folder that cannot be written is refused in one line that names it', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const { code, complaints } = await startAndWait({ DATA_DIR: join(file, 'data') });
  expect({ code, complaints }).toEqual({
    code: 1,
    complaints: [expect.stringMatching(/a-file\/data cannot be written .*DATA_DIR/)],
  });
});

const right = (): URL => new URL(inject('templates')['identity']?.url ?? '');
const wrong = (change: Partial<Pick<URL, 'port' | 'password' | 'pathname' | 'hostname'>>): string =>
  Object.assign(right(), change).href;

test.each([
  ['that no server answers', () => wrong({ port: '1' }), /no PostgreSQL answers at 127\.0\.0\.1:1 /],
  [
    'whose host does not exist',
    () => wrong({ hostname: 'nowhere.invalid' }),
    /no PostgreSQL answers at nowhere\.invalid/,
  ],
  ['with a wrong password', () => wrong({ password: 'wrong-password' }), /refuses guichet_identity_runtime/],
  ['of a database that is not there', () => wrong({ pathname: '/absent' }), /no database called absent/],
  [
    'that is none of PostgreSQL',
    () => 'mysql://root:wrong-password@localhost/identity',
    /a PostgreSQL address/,
  ],
  ['that is no address', () => 'wrong-password', /a PostgreSQL address/],
])(
  'an IDENTITY_DATABASE_URL %s is refused in one line without the password',
  async (_case, url, expected) => {
    const { code, complaints } = await startAndWait({ DATA_DIR: folder, IDENTITY_DATABASE_URL: url() });
    expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringMatching(expected)] });
    expect(complaints[0]).toMatch(/^IDENTITY_DATABASE_URL/);
    expect(complaints.join()).not.toContain('wrong-password');
    expect(complaints.join()).not.toContain(right().password);
  },
);

test('a setting that cannot be read is refused with its name and what is expected', async () => {
  const { code, complaints } = await startAndWait({ DATA_DIR: folder, LAYOUT: 'apart', PORT: '99999' });
  expect(code).toBe(1);
  expect(complaints).toEqual([
    expect.stringMatching(/^PORT .*65535/),
    expect.stringMatching(/^LAYOUT .*together, split/),
  ]);
});
