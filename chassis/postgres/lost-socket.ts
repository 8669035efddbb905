/**
 * postgres.js 3.4 writes in a timer. When the server dies in between, the timer finds no socket and throws outside any
 * promise, so that nobody can catch it and the process would end. The statement concerned has been rejected already:
 * nothing is lost by going on, once the client it happened in is replaced.
 */
const thrownByLostSocket =
  /^TypeError: Cannot read properties of null[^\n]*\n\s+at (?:\w+\.)?nextWrite \([^\n]*[\\/]postgres[\\/](?:cjs[\\/])?src[\\/]connection\.js/;

/** Whether this is the one error that a lost connection throws where nobody can catch it. */
export function isLostSocket(error: unknown): boolean {
  return error instanceof TypeError && thrownByLostSocket.test(error.stack ?? '');
}

const renewals = new Set<() => void>();

function survive(error: unknown): void {
  if (isLostSocket(error)) {
    for (const renew of renewals) renew();
    return;
  }
  // Listening alone would keep a process alive that Node would end: where nobody else decides, it still ends.
  if (process.listenerCount('uncaughtException') === 1) throw error;
}

/** Keeps the process alive when a connection dies in the middle of a write, and has every pool renewed. */
export function surviveLostSockets(renew: () => void): Disposable {
  // It stays for the life of the process: the timer may fire after the pool that caused it is closed.
  if (!process.listeners('uncaughtException').includes(survive)) process.on('uncaughtException', survive);
  renewals.add(renew);
  return { [Symbol.dispose]: () => void renewals.delete(renew) };
}
