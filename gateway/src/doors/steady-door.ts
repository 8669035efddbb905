import { countBreaker, countRetry } from '@guichet/chassis/metrics/metrics.ts';
import type { SubgraphCall, SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { openBreaker } from './breaker.ts';

/** Outages in a row after which a subgraph is not asked for a moment, and that moment in milliseconds. */
export const breakerRules = { failures: 5, pause: 1_000 } as const;

/** Milliseconds after which silence counts as an outage: a call that was given less says nothing of the subgraph. */
const longSilence = 4_000;

/** Connections that were not made, or that broke. */
const broken: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** A subgraph was silent for long. */
class Silence extends Error {}

type Doors = Readonly<Record<SubgraphName, SubgraphDoor>>;

/** The doors of the subgraphs, steadied. */
export function steadyDoors({ identity, invoices, billing }: Doors): Doors {
  return {
    identity: steadyDoor(identity),
    invoices: steadyDoor(invoices),
    billing: steadyDoor(billing),
  };
}

/**
 * A door through which a question goes once more when its connection breaks before there is an answer, as it does when a
 * subgraph is replaced. A command never does: nobody knows whether it was done. While nobody is behind it, it says so at once.
 */
export function steadyDoor(door: SubgraphDoor, now: () => number = () => performance.now()): SubgraphDoor {
  const breaker = openBreaker({
    ...breakerRules,
    isOutage: (error) => error instanceof Silence || isBroken(error),
    tell: (state) => countBreaker(door.name, state),
    now,
  });

  async function ask(asked: SubgraphCall) {
    const since = now();
    try {
      return await untilStopped(asked.signal, door.call(asked));
    } catch (error) {
      if (asked.signal?.aborted) throw now() - since >= longSilence ? new Silence() : error;
      if (isCommand(asked) || !isBroken(error)) throw error;
      countRetry(door.name);
      return untilStopped(asked.signal, door.call(asked));
    }
  }

  return { ...door, call: (asked) => breaker.pass(() => ask(asked)) };
}

/** Local doors need not listen to a signal. */
async function untilStopped<Answer>(
  signal: AbortSignal | undefined,
  answer: Promise<Answer>,
): Promise<Answer> {
  if (!signal) return answer;
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    answer.then(resolve, reject);
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function isCommand({ query }: SubgraphCall): boolean {
  return /^\s*mutation\b/.test(query);
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && broken.has(String(error.code));
}
