import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { type Child, type ChildPlan, spawnChild, superviseChild } from './child.ts';
import { openChildLog } from './child-log.ts';
import type { Narrator } from './narrator.ts';

export interface ProcessesOptions {
  readonly dataFolder: string;
  readonly narrator: Narrator;
  /** Told the process id at every start. */
  started(name: string, pid: number): void;
  /** Aborted when drains are cut short. */
  readonly hurried: AbortSignal;
}

/** A process that does one thing and ends. */
export type Errand = Omit<ChildPlan, 'drainsFirst'>;

/** The running processes of the product. Disposing ends them: what takes requests in drains before the others. */
export interface Processes extends AsyncDisposable {
  /** Starts these and waits until all are ready. @throws StartRefused when one cannot start. */
  start(plans: readonly ChildPlan[]): Promise<void>;
  /** Runs one to its end. @throws StartRefused with its last words when it fails. */
  run(errand: Errand): Promise<void>;
}

export function openProcesses({ dataFolder, narrator, started, hurried }: ProcessesOptions): Processes {
  const children: Child[] = [];
  const errands = new Set<ChildProcess>();
  const logOf = (name: string) => openChildLog(name, join(dataFolder, 'logs'), narrator);

  return {
    async start(plans) {
      const fresh = plans.map((plan) =>
        superviseChild(plan, logOf(plan.name), narrator, (pid) => started(plan.name, pid)),
      );
      children.push(...fresh);
      await Promise.all(fresh.map((child) => child.ready));
    },
    async run(errand) {
      const log = logOf(errand.name);
      const process = spawnChild(errand);
      errands.add(process);
      for (const output of [process.stdout, process.stderr]) if (output !== null) log.take(output);
      const [code, signal] = await once(process, 'close');
      errands.delete(process);
      if (code !== 0) {
        throw new StartRefused(
          log.lastWords() ?? `${errand.name} ended with ${signal ?? code} (log: ${log.path})`,
        );
      }
    },
    async [Symbol.asyncDispose]() {
      const stop = (first: boolean) =>
        Promise.all(
          children.filter(({ plan }) => plan.drainsFirst === first).map((child) => child.stop(hurried)),
        );
      for (const errand of errands) errand.kill('SIGKILL');
      await stop(true);
      await stop(false);
    },
  };
}
