import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a `main` in a process of its own, as every process of the product runs. */
function run(body: string, env: Record<string, string> = {}): Promise<Ended> {
  const program = `
    import { runMain, StartRefused } from '${import.meta.dirname}/exit.ts';
    import { readSettings, port, databaseUrl } from '${import.meta.dirname}/settings.ts';
    await runMain(async () => { ${body} });`;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module-typescript', '--eval', program],
      { env },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}

test('tells wrong settings in one line each, without a stack, and ends with code 1', async () => {
  const { code, err } = await run('readSettings({ PORT: port, IDENTITY_DATABASE_URL: databaseUrl });', {
    PORT: 'eighty',
    IDENTITY_DATABASE_URL: 'mysql://role:geheim@localhost/x',
  });
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    'PORT is "eighty": expected a port number from 0 to 65535.',
    expect.stringMatching(
      /^IDENTITY_DATABASE_URL is "mysql:\/\/…@localhost\/x": expected a PostgreSQL address/,
    ),
  ]);
});

test('tells why it can not start in one line, even while something is still open', async () => {
  const ended = await run("setInterval(() => {}, 1000); throw new StartRefused('Port 4000 is taken.');");
  expect(ended).toMatchObject({ code: 1, err: 'Port 4000 is taken.\n' });
});

test('tells a bug by class and frames, not by a message that may hold personal data', async () => {
  const { code, err } = await run("throw new RangeError('claire.favre@exemple.ch');");
  expect(code).toBe(1);
  expect(err).toContain('"class":"RangeError"');
  expect(err).not.toContain('claire');
});

test('ends the process on an error that nobody caught, without its message', async () => {
  const { code, err } = await run(
    "setInterval(() => {}, 1000); setTimeout(() => { void Promise.reject(new Error('claire.favre@exemple.ch')); }, 5);",
  );
  expect(code).toBe(1);
  expect(err).toContain('"class":"Error"');
  expect(err).not.toContain('claire');
});

test('ends by itself with code 0 once main is done and nothing is open', async () => {
  expect(await run("process.stdout.write('done');")).toEqual({ code: 0, out: 'done', err: '' });
});
