import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Whom the herd asks, with which tokens, and how many requests each of them keeps under way. */
export interface HerdOrder {
  readonly url: string;
  readonly tokens: readonly string[];
  readonly connections: number;
}

/** Programs that never rest, in a process of their own: the one that measures has nothing to do with them. */
export interface Herd {
  /** @returns how many answers of each code there were; `data` for those that were served. */
  stop(): Promise<ReadonlyMap<string, number>>;
}

export function openHerd(order: HerdOrder): Herd {
  const child = fork(join(import.meta.dirname, 'herd.ts'));
  child.send(order);
  return {
    async stop() {
      const told = once(child, 'message');
      child.send('stop');
      const [harvest] = (await told) as [readonly [string, number][]];
      return new Map(harvest);
    },
  };
}
