import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { startSampleServer } from './sample/sample-server.ts';
import type { Tally } from './sample/writer.ts';

const ROUNDS = 4;

async function ask(writer: ChildProcess, what: 'tell' | 'end'): Promise<Tally> {
  writer.send(what);
  const [tally] = await once(writer, 'message', { signal: AbortSignal.timeout(20_000) });
  return tally;
}

test('a process outlives kills of PostgreSQL in the middle of its writes: nothing acknowledged is lost, nothing half done, no call hangs', async () => {
  await using server = await startSampleServer();
  const writer = fork(join(import.meta.dirname, 'sample/writer.ts'), [server.url]);
  const acknowledged: string[] = [];
  const since = async (what: 'tell' | 'end') => {
    const tally = await ask(writer, what);
    acknowledged.push(...tally.written);
    return tally;
  };
  try {
    await expect
      .poll(async () => (await since('tell')).written.length, { timeout: 10_000 })
      .toBeGreaterThan(0);
    for (let round = 0; round < ROUNDS; round += 1) {
      await sleep(200);
      const before = await since('tell');
      await server.kill(round % 2 === 0 ? 'FIRST' : 'ALL');
      await sleep(50 * round);
      await since('tell');
      await server.start();
      await expect
        .poll(async () => (await since('tell')).written.length, { timeout: 5_000 })
        .toBeGreaterThan(0);
      const after = await since('tell');
      expect(after.failed).toBeGreaterThan(before.failed);
      expect(Math.max(0, ...after.waiting)).toBeLessThan(2_000);
    }
    const end = await since('end');
    expect(end.slowest).toBeLessThan(2_000);
    await once(writer, 'exit');
    expect(writer.exitCode).toBe(0);
  } finally {
    writer.kill('SIGKILL');
  }

  const reader = postgres(server.url, { max: 1 });
  const pairs = await reader<{ remark: string; letters: number }[]>`
    select remark, count(*)::int as letters from letter group by remark`;
  await reader.end();
  const kept = new Set(pairs.map(({ remark }) => remark));
  expect(pairs.filter(({ letters }) => letters !== 2)).toEqual([]);
  expect(acknowledged.filter((remark) => !kept.has(remark))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(30);
});
