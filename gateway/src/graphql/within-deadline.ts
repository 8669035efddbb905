import { HouseError } from '@guichet/chassis/log/house-error.ts';

/** How long one call to a subgraph may take, in milliseconds. */
const callPatience = 5_000;

/** How long a whole request may take, in milliseconds. */
export const requestPatience = 10_000;

/** A subgraph did not answer in time. */
class DeadlinePassed extends HouseError {
  constructor() {
    super('a subgraph did not answer before the deadline');
  }
}

/**
 * Does one call before its own deadline and the request's, and while somebody waits for it. The work is told to stop
 * through its signal, and is left behind if it does not: an answer never hangs on a silent subgraph.
 * @throws DeadlinePassed, or the reason of `gone`
 */
export async function withinDeadline<T>(
  requestDeadline: number,
  work: (signal: AbortSignal, deadline: number) => Promise<T>,
  gone: AbortSignal | null = null,
): Promise<T> {
  gone?.throwIfAborted();
  const patience = Math.min(callPatience, requestDeadline - Date.now());
  if (patience <= 0) throw new DeadlinePassed();
  const abort = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const end = (error: unknown) => {
    reject(error);
    abort.abort(error);
  };
  const leave = () => end(gone?.reason);
  const timer = setTimeout(() => end(new DeadlinePassed()), patience);
  gone?.addEventListener('abort', leave);
  try {
    work(abort.signal, Date.now() + patience).then(resolve, reject);
    return await promise;
  } finally {
    clearTimeout(timer);
    gone?.removeEventListener('abort', leave);
  }
}
