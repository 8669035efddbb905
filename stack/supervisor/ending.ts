import type { Narrator } from './narrator.ts';

/** One Ctrl-C under npm arrives twice, from the terminal and from npm: what comes within this time, in milliseconds, is one. */
const SAME_WORD_MS = 1000;

/** When somebody asks the product to end. */
export interface Ending {
  /** Aborted by the first Ctrl-C, SIGTERM or SIGHUP, or when whoever started the supervisor over a channel is gone. */
  readonly asked: AbortSignal;
  /** Aborted by a second one: nobody waits for drains any more. */
  readonly hurried: AbortSignal;
  /** Settles with the first. */
  readonly begun: Promise<void>;
}

export function watchForEnding(narrator: Narrator): Ending {
  const asked = new AbortController();
  const hurried = new AbortController();
  const begun = Promise.withResolvers<void>();
  let askedAt = Number.POSITIVE_INFINITY;
  const ask = (): void => {
    if (!asked.signal.aborted) {
      askedAt = performance.now();
      narrator.step('Ending: what is being answered is answered first (Ctrl-C again hurries)');
      asked.abort();
      begun.resolve();
    } else if (performance.now() - askedAt > SAME_WORD_MS) {
      hurried.abort();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', ask);
  process.channel?.unref();
  return { asked: asked.signal, hurried: hurried.signal, begun: begun.promise };
}
