import type { Log } from '@guichet/chassis/log/log.ts';
import { measurePlanning } from '@guichet/chassis/metrics/metrics.ts';
import { Overspent, type PlannerThread, startThread } from './thread.ts';
import type { NewQuery, Verdict } from './verdict.ts';
import { type LineLimits, type Overfull, openWaitingLine } from './waiting-line.ts';

/** Who has a text planned, and until when anybody waits for it. */
export interface Asker {
  /** Null for the house, whose documents nobody limits. */
  readonly client: string | null;
  /** Epoch milliseconds. */
  readonly deadline: number;
}

/** Too many texts wait, or this one waited for too long. */
export class LineIsFull extends Error {
  readonly overfull: Overfull;
  constructor(overfull: Overfull) {
    super('Too many new queries wait to be planned');
    this.overfull = overfull;
  }
}

/** One supergraph in the thread. */
export interface SupergraphPlanner extends Disposable {
  /** @throws LineIsFull. Whatever else happens is a verdict. */
  plan(query: NewQuery, asker: Asker): Promise<Verdict>;
}

/** A thread of its own that validates and plans what nobody asked before, for any number of supergraphs. */
export interface PlanningRoom extends AsyncDisposable {
  readonly limits: PlanningLimits;
  take(supergraphSdl: string): SupergraphPlanner;
}

export interface PlanningLimits extends LineLimits {
  /** Processor time for one text of a client's, in milliseconds. */
  readonly mostMilliseconds: number;
}

/** An ordinary new query takes 2 to 25 ms of the thread. */
export const planningLimits: PlanningLimits = { perClient: 10, overall: 100, mostMilliseconds: 500 };

/** Milliseconds for what the house itself wants: its own documents, and a supergraph to be loaded. */
const houseMilliseconds = 10_000;

/** Has a supergraph loaded, and what every planning needs called once. */
const firstQuery: NewQuery = { text: '{ __typename }', operationName: null, hasOperation: true };
const firstAsker: Asker = { client: null, deadline: Number.POSITIVE_INFINITY };

interface Job {
  readonly supergraph: Supergraph;
  readonly query: NewQuery;
  readonly asker: Asker;
  readonly done: PromiseWithResolvers<Verdict>;
}

interface Supergraph {
  readonly number: number;
  readonly sdl: string;
}

export function openPlanningRoom(log: Log, limits: PlanningLimits = planningLimits): PlanningRoom {
  const line = openWaitingLine<Job>(limits);
  let thread: PlannerThread | null = null;
  let taken = 0;
  let working = false;
  let closed = false;
  const given = new Set<number>();

  async function load({ number, sdl }: Supergraph): Promise<PlannerThread> {
    thread ??= startThread();
    for (const old of given) {
      if (thread.loaded.delete(old)) await thread.ask({ kind: 'CLOSE', supergraph: old }, houseMilliseconds);
      given.delete(old);
    }
    if (thread.loaded.has(number)) return thread;
    thread.loaded.add(number);
    await thread.ask({ kind: 'OPEN', supergraph: number, supergraphSdl: sdl }, houseMilliseconds);
    return thread;
  }

  async function judge({ supergraph, query, asker }: Job): Promise<Verdict> {
    try {
      const ready = await load(supergraph);
      const most = asker.client === null ? houseMilliseconds : limits.mostMilliseconds;
      const verdict = await ready.ask({ kind: 'PLAN', supergraph: supergraph.number, query }, most);
      return verdict ?? { kind: 'FAILED', reason: 'The planner answered nothing' };
    } catch (error) {
      await thread?.end();
      thread = null;
      const isOverspent = error instanceof Overspent;
      if (!closed) log.warn(isOverspent ? 'query given up by the planner' : 'planner broke');
      if (isOverspent) return { kind: 'TOO_COMPLEX' };
      return { kind: 'FAILED', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let job = line.next(); job; job = line.next()) {
      const { asker, done } = job;
      if (closed || asker.deadline < Date.now()) done.reject(tooLate(limits));
      else done.resolve(await judge(job));
    }
    working = false;
  }

  return {
    limits,
    take(sdl) {
      taken += 1;
      const supergraph = { number: taken, sdl };
      const planner: SupergraphPlanner = {
        async plan(query, asker) {
          const since = performance.now();
          const done = Promise.withResolvers<Verdict>();
          const overfull = line.join(asker.client, { supergraph, query, asker, done });
          if (overfull) done.reject(new LineIsFull(overfull));
          else void work();
          const tell = (outcome: string) => measurePlanning(outcome, performance.now() - since);
          done.promise.then(
            ({ kind }) => tell(kind),
            () => tell('REFUSED'),
          );
          return done.promise;
        },
        // The thread forgets it before it next plans.
        [Symbol.dispose]: () => void given.add(supergraph.number),
      };
      // Loading takes a second: it begins now, beside the gateway's own.
      planner.plan(firstQuery, firstAsker).catch(() => {});
      return planner;
    },
    async [Symbol.asyncDispose]() {
      closed = true;
      await thread?.end();
    },
  };
}

/** Its turn came when nobody waited any more. */
function tooLate({ overall }: PlanningLimits): LineIsFull {
  return new LineIsFull({ whose: 'ALL', limit: overall, figure: overall });
}
