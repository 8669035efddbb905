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
 * Does one call before its own deadline and the request's. The work is told to stop through its signal, and is left
 * behind if it does not: an answer never hangs on a silent subgraph.
 * @throws DeadlinePassed
 */
export async function withinDeadline<T>(
  requestDeadline: number,
  work: (signal: AbortSignal, deadline: number) => Promise<T>,
): Promise<T> {
  const patience = Math.min(callPatience, requestDeadline - Date.now());
  if (patience <= 0) throw new DeadlinePassed();
  const abort = new AbortController();
  const passed = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new DeadlinePassed();
    passed.reject(error);
    abort.abort(error);
  }, patience);
  try {
    return await Promise.race([work(abort.signal, Date.now() + patience), passed.promise]);
  } finally {
    clearTimeout(timer);
  }
}
