import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBillingSettings } from '../src/settings.ts';
import type { WindowDesk } from './window-desk.ts';
import type { WindowOrder } from './window-process.ts';

/** Work processes of billing, beside the test's own. */
export interface WindowWorkers extends AsyncDisposable {
  /** How many were killed with -9. */
  killed(): number;
  /** How many ended by themselves, and were started anew. */
  restarted(): number;
  /** The statements that nobody has died before yet. */
  deathsLeft(): Promise<readonly string[]>;
}

interface Staffing {
  /** Milliseconds by which the clock of each is wrong: as many as there are workers. */
  readonly clocks: readonly number[];
  /** Statements of a sweep: whoever comes to one of them first is killed before it. */
  readonly deadly?: readonly number[];
}

/** Starts workers and waits until they work. One that ends by itself is started again, as the product's supervisor does; one that was killed is not. */
export async function startWorkers(
  place: WindowDesk['place'],
  { clocks, deadly = [] }: Staffing,
): Promise<WindowWorkers> {
  await using opened = new AsyncDisposableStack();
  const deathsDirectory = await mkdtemp(join(tmpdir(), 'guichet-deaths-'));
  opened.defer(() => rm(deathsDirectory, { recursive: true, force: true }));
  for (const statement of deadly) await writeFile(join(deathsDirectory, String(statement)), '');
  const working = new Set<ChildProcess>();
  let [isOver, killed, restarted] = [false, 0, 0];
  opened.defer(() => {
    isOver = true;
    for (const worker of working) worker.kill('SIGKILL');
  });
  const start = async (wrongBy: number): Promise<void> => {
    const settings = readBillingSettings({});
    const order: WindowOrder = { ...place, settings, wrongBy, deathsDirectory, deadly };
    const worker = fork(join(import.meta.dirname, 'window-process.ts'), [JSON.stringify(order)], {
      stdio: 'ignore',
    });
    working.add(worker);
    worker.once('exit', (_code, signal) => {
      working.delete(worker);
      if (isOver) return;
      if (signal === 'SIGKILL') killed += 1;
      else {
        restarted += 1;
        void start(wrongBy);
      }
    });
    await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
  };
  await Promise.all(clocks.map(start));
  const closing = opened.move();
  return {
    killed: () => killed,
    restarted: () => restarted,
    deathsLeft: () => readdir(deathsDirectory),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}
