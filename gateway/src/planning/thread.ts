import { Worker } from 'node:worker_threads';
import type { NewQuery, Verdict } from './verdict.ts';

/** What the thread is asked. Supergraphs are known to it by number. */
export type ThreadQuestion =
  | { readonly kind: 'OPEN'; readonly supergraph: number; readonly supergraphSdl: string }
  | { readonly kind: 'CLOSE'; readonly supergraph: number }
  | { readonly kind: 'PLAN'; readonly supergraph: number; readonly query: NewQuery };

export interface ThreadAnswer {
  /** Null where none was asked for. */
  readonly verdict: Verdict | null;
  /** Processor time that the thread has used since it began, in microseconds. */
  readonly spent: number;
}

/** The question took more processor time, or memory, than it may. The thread is gone. */
export class Overspent extends Error {}

export interface PlannerThread {
  /** Numbers of the supergraphs that it has loaded. */
  readonly loaded: Set<number>;
  /**
   * Asks one question; nobody asks a second one before it is answered.
   * @throws Overspent, or Error when the thread broke. It answers nothing more then.
   */
  ask(question: ThreadQuestion, mostMilliseconds: number): Promise<Verdict | null>;
  end(): Promise<void>;
}

/** Megabytes of objects that the thread may hold: four supergraphs take 200, and a query that wants more is stopped. */
const memory = 768;

/** Starts a thread. Limits are of processor time, since a busy machine makes no query harder; see `waitLonger`. */
export function startThread(): PlannerThread {
  const worker = new Worker(new URL('./planner-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.unref();
  let spent = 0;
  let pending: PromiseWithResolvers<Verdict | null> | null = null;
  const broken = (error: Error) => pending?.reject(error);
  worker.on('message', (answer: ThreadAnswer) => {
    spent = answer.spent;
    pending?.resolve(answer.verdict);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    broken(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Overspent() : error),
  );
  worker.on('exit', () => broken(new Error('The planner’s thread ended')));

  async function milliseconds(): Promise<number> {
    const { user, system } = await worker.cpuUsage();
    return (user + system - spent) / 1000;
  }

  return {
    loaded: new Set(),
    async ask(question, most) {
      pending = Promise.withResolvers();
      worker.postMessage(question);
      const watch = watchSpending(milliseconds, most, broken);
      try {
        return await pending.promise;
      } finally {
        watch.stop();
        pending = null;
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** A thread that gets no processor at all is given up as well, after this many times its limit. */
const waitLonger = 20;

/** Looks whether a question has used up its time, when it first could have. */
function watchSpending(spentMilliseconds: () => Promise<number>, most: number, tell: (error: Error) => void) {
  const since = performance.now();
  let timer = setTimeout(begin, most);
  let stopped = false;
  async function look() {
    const spent = await spentMilliseconds();
    if (stopped) return;
    if (spent >= most || performance.now() - since >= most * waitLonger) tell(new Overspent());
    else timer = setTimeout(begin, Math.max(10, most - spent));
  }
  function begin() {
    look().catch((error: Error) => stopped || tell(error));
  }
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
