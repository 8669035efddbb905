import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { countDeath, DEATHS_BEFORE_GIVING_UP, restartDelay } from './backoff.ts';
import type { ChildLog } from './child-log.ts';
import type { Narrator } from './narrator.ts';
import { pause } from './pause.ts';

/** One process of the product: what to run, and with which settings. */
export interface ChildPlan {
  readonly name: string;
  /** Path of its main file. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Whether requests come in here: it is drained while the others still answer it. */
  readonly drainsFirst: boolean;
}

/** A process that is started again whenever it dies, until it is stopped. */
export interface Child {
  readonly plan: ChildPlan;
  /** Settles when it is ready for the first time. @throws StartRefused when it dies again and again before that. */
  readonly ready: Promise<void>;
  /** Tells it to drain, and waits until it has ended; a drain is cut short when somebody is in a hurry, or after 30 s. */
  stop(hurried: AbortSignal): Promise<void>;
}

/** Longer than what drains allow themselves: 10 s for requests, 20 s for jobs. */
const LONGEST_DRAIN_MS = 30_000;

/**
 * How V8 keeps what lives a moment only, like a request's objects: 64 MB of it (its own limit has it swept several times as often), by
 * one thread, since several wake and wait for each other, and never among what lives long: V8 learns at the start that
 * rows stay, and would have each request's rows wait there for a look through everything. Together a fifth of the guichet query.
 */
const keepingOfTheYoung = [
  '--max-semi-space-size=64',
  '--no-parallel-scavenge',
  '--no-allocation-site-pretenuring',
];

/** What every process loads before its own code. */
const leash = import.meta.resolve('./leash.ts');
const quickImports = import.meta.resolve('./quick-imports.ts');

/**
 * Starts one process and keeps it running.
 * @param started is told the process id at every start.
 */
export function superviseChild(
  plan: ChildPlan,
  log: ChildLog,
  narrator: Narrator,
  started: (pid: number) => void,
): Child {
  const firstReady = Promise.withResolvers<void>();
  const stopping = new AbortController();
  let running: ChildProcess | null = null;
  let wasReady = false;

  async function live(): Promise<void> {
    let deaths = 0;
    while (!stopping.signal.aborted) {
      let readyAt: number | null = null;
      const process = spawnChild(plan);
      running = process;
      if (process.pid !== undefined) started(process.pid);
      if (process.stdout !== null) log.take(process.stdout);
      if (process.stderr !== null) log.take(process.stderr);
      process.on('message', (message) => {
        if (!isReadyMessage(message)) return;
        if (deaths > 0) narrator.step(`${plan.name} is back`);
        readyAt = performance.now();
        wasReady = true;
        firstReady.resolve();
      });
      const cause = await death(process);
      if (stopping.signal.aborted) return;
      deaths = countDeath(deaths, readyAt);
      if (!wasReady && deaths >= DEATHS_BEFORE_GIVING_UP) {
        throw new StartRefused(
          `${plan.name} cannot start: ${log.lastWords() ?? `it ended ${cause}`} (log: ${log.path})`,
        );
      }
      narrator.step(`${plan.name} ended ${cause}: starting it again`);
      await pause(restartDelay(deaths), stopping.signal);
    }
  }

  const life = live().catch((error: unknown) => firstReady.reject(error));
  // Whoever waits for it hears of the refusal; nobody waits any more once the product is being stopped.
  firstReady.promise.catch(() => undefined);

  return {
    plan,
    ready: firstReady.promise,
    async stop(hurried) {
      stopping.abort();
      running?.kill('SIGTERM');
      const late = AbortSignal.timeout(LONGEST_DRAIN_MS);
      const cut = AbortSignal.any([hurried, late]);
      const kill = (): void => {
        if (late.aborted)
          narrator.step(`${plan.name} has not ended within ${LONGEST_DRAIN_MS / 1000} s: killing it`);
        running?.kill('SIGKILL');
      };
      if (cut.aborted) kill();
      cut.addEventListener('abort', kill);
      await life;
      cut.removeEventListener('abort', kill);
    },
  };
}

/** Spawns a process of the product on a leash: see leash.ts. */
export function spawnChild(plan: Pick<ChildPlan, 'entry' | 'environment'>): ChildProcess {
  return spawn(
    process.execPath,
    [...keepingOfTheYoung, '--import', leash, '--import', quickImports, plan.entry],
    {
      env: plan.environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Its own process group: Ctrl-C in the terminal reaches the supervisor alone, which then ends each in its turn.
      detached: true,
    },
  );
}

/** Waits for the end of a process and says how it came. */
async function death(process: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(process, 'exit');
    return signal === null ? `with code ${code}` : `by ${signal}`;
  } catch (error) {
    return error instanceof Error ? `(${error.message})` : 'before it began';
  }
}

function isReadyMessage(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'ready';
}
