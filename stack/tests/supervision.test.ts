import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Child, superviseChild } from '../supervisor/child.ts';
import { openChildLog } from '../supervisor/child-log.ts';
import { identityOf, isAlive } from '../supervisor/process-identity.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guichet-supervision-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a process that is killed is started again, and the terminal says so', async () => {
  const { child, told, pids } = await supervise(
    'lives',
    "process.send({ kind: 'ready' }); setInterval(() => {}, 1000);",
  );
  await child.ready;
  process.kill(pids[0] ?? 0, 'SIGKILL');
  await expect
    .poll(() => told, { timeout: 10_000 })
    .toEqual(['lives ended by SIGKILL: starting it again', 'lives is back']);
  expect(new Set(pids).size).toBe(2);
  await child.stop(new AbortController().signal);
  expect(told).toHaveLength(2);
});

test('a process that dies again and again before it is ready is refused with its last words', async () => {
  const { child, told } = await supervise('dies', "console.error('Port 9 is taken'); process.exitCode = 1;");
  await expect(child.ready).rejects.toThrow(/^dies cannot start: Port 9 is taken \(log: .*dies\.log\)$/);
  expect(told.filter((line) => line.endsWith('starting it again'))).toHaveLength(2);
});

test('all that a process says stands in its log, and the terminal shows warnings and errors alone', async () => {
  const lines = [
    { level: 'info', at: '2026-10-31T23:30:00.000Z', service: 'talks', event: 'claim submitted' },
    {
      level: 'warn',
      at: '2026-10-31T23:30:00.000Z',
      service: 'talks',
      event: 'job failed',
      task: 'payout.record',
    },
  ].map((record) => JSON.stringify(record));
  const { child, told } = await supervise(
    'talks',
    `console.log(${JSON.stringify(lines.join('\n'))}); process.send({ kind: 'ready' }); setInterval(() => {}, 1000);`,
  );
  await expect.poll(() => told).toEqual(['talks: job failed (task payout.record)']);
  await child.stop(new AbortController().signal);
  expect(await readFile(join(folder, 'talks.log'), 'utf8')).toBe(`${lines.join('\n')}\n`);
});

test('a process that does not drain is killed when somebody is in a hurry', async () => {
  const { child, pids } = await supervise(
    'stays',
    "process.on('SIGTERM', () => {}); process.send({ kind: 'ready' }); setInterval(() => {}, 1000);",
  );
  await child.ready;
  const hurried = new AbortController();
  const ended = child.stop(hurried.signal);
  const identity = identityOf(pids[0] ?? 0);
  expect(isAlive(identity)).toBe(true);
  hurried.abort();
  await ended;
  expect(isAlive(identity)).toBe(false);
});

async function supervise(
  name: string,
  code: string,
): Promise<{ child: Child; told: readonly string[]; pids: readonly number[] }> {
  const entry = join(folder, `${name}.mjs`);
  await writeFile(entry, code);
  const told: string[] = [];
  const pids: number[] = [];
  const narrator = {
    step: (line: string) => void told.push(line),
    plain: (text: string) => void told.push(text),
  };
  const child = superviseChild(
    { name, entry, environment: {}, drainsFirst: false },
    openChildLog(name, folder, narrator),
    narrator,
    (pid) => void pids.push(pid),
  );
  return { child, told, pids };
}
