import type { Sql } from 'postgres';
import { HouseError } from '../log/house-error.ts';
import type { Pool } from './pool.ts';

/** A statement took longer than its connection allows, and the server ended it. */
export class StatementTooSlow extends HouseError {
  readonly code = 'STATEMENT_TOO_SLOW';
}

/** A read that an outsider wrote begins no transaction: it changes nothing. */
export class ReadsOnly extends HouseError {
  readonly code = 'READS_ONLY';
}

/**
 * Connections with one statement each at a time, for reads that somebody may stop waiting for. More of them wait here,
 * not within postgres.js, which would send them behind a statement that is under way.
 */
export interface Lane extends AsyncDisposable {
  /** A client of postgres.js whose statements end with the signal, those under way too. */
  clientFor(signal: AbortSignal | null): Sql;
}

/**
 * Sessions of a lane change nothing, and end what they do soon after their client is gone: a statement that nobody waits
 * for is ended by leaving its connection. A request to cancel may arrive late and hit the statement after it. One of them keeps one
 * core busy and never all of them.
 */
export const laneParameters = {
  default_transaction_read_only: 'on',
  client_connection_check_interval: '250ms',
  max_parallel_workers_per_gather: '0',
} as const;

/** Opens a lane over pools of one connection each. */
export function openLane(slots: readonly [Pool, ...Pool[]]): Lane {
  const free: Pool[] = [...slots];
  const waiting = new Set<(slot: Pool) => void>();

  async function take(signal: AbortSignal | null): Promise<Pool> {
    const slot = free.pop();
    if (slot) return slot;
    const turn = Promise.withResolvers<Pool>();
    const leave = () => {
      waiting.delete(turn.resolve);
      turn.reject(signal?.reason);
    };
    waiting.add(turn.resolve);
    signal?.addEventListener('abort', leave);
    return turn.promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  function giveBack(slot: Pool): void {
    const [next] = waiting;
    if (!next) free.push(slot);
    else {
      waiting.delete(next);
      next(slot);
    }
  }

  async function run<Rows>(
    send: (client: Sql) => PromiseLike<Rows>,
    signal: AbortSignal | null,
  ): Promise<Rows> {
    if (signal?.aborted) throw reasonOf(signal.reason);
    const slot = await take(signal).catch((reason: unknown) => {
      throw reasonOf(reason);
    });
    let left: Promise<void> | null = null;
    const leave = () => {
      left = slot.abandon();
    };
    signal?.addEventListener('abort', leave);
    try {
      signal?.throwIfAborted();
      return await send(slot.client);
    } catch (error) {
      throw reasonOf(signal?.aborted ? signal.reason : error);
    } finally {
      signal?.removeEventListener('abort', leave);
      // Its place stays taken until the server has ended it: who comes and goes can't open one connection after another.
      if (left) void Promise.resolve(left).finally(() => giveBack(slot));
      else giveBack(slot);
    }
  }

  return {
    clientFor: (signal) =>
      new Proxy(slots[0].client, {
        get: (target, key) => {
          if (key === 'begin') return refuseTransaction;
          if (key !== 'unsafe') return Reflect.get(target, key);
          return (text: string, parameters: never[] = [], settings: object = {}) => {
            let asValues = false;
            // Sent a moment later: postgres.js takes the form of the rows after the text, and so does this.
            const answer = Promise.resolve().then(() =>
              run((client) => {
                const statement = client.unsafe(text, parameters, settings);
                return asValues ? statement.values() : statement;
              }, signal),
            );
            const values = () => {
              asValues = true;
              return answer;
            };
            return Object.assign(answer, { values });
          };
        },
      }),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(slots.map((slot) => slot[Symbol.asyncDispose]()));
    },
  };
}

async function refuseTransaction(): Promise<never> {
  throw new ReadsOnly('A read that an outsider wrote begins no transaction');
}

/** What is left of a call's time when its reads are ended: enough to answer with what there is. */
const lastWord = 500;

/** The signal, or a moment before the deadline when that comes first. */
export function beforeDeadline(
  signal: AbortSignal | null,
  deadline = Number.POSITIVE_INFINITY,
): AbortSignal | null {
  if (deadline === Number.POSITIVE_INFINITY) return signal;
  const late = AbortSignal.timeout(Math.max(0, deadline - lastWord - Date.now()));
  return signal ? AbortSignal.any([signal, late]) : late;
}

/** The server's word that a statement took too long, and ours, as one error. */
function reasonOf(reason: unknown): unknown {
  const isForTime =
    reason instanceof Error &&
    (reason.name === 'TimeoutError' || ('code' in reason && reason.code === '57014'));
  return isForTime ? new StatementTooSlow('A read of an outsider took too long') : reason;
}
