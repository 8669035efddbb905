import type { Log } from '@guichet/chassis/log/log.ts';
import { Piscina } from 'piscina';
import { type SeenFile, type Sight, unseen } from './preview.ts';

/** Milliseconds that a look may take: an honest file takes one or two seconds. */
const patience = 20_000;

/** A thread of its own, as for the inspection: what it draws was written by whoever sent it. It is opened by the first file. */
const thread = new Piscina<SeenFile, Sight>({
  filename: new URL('./preview-thread.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 60_000,
  resourceLimits: { maxOldGenerationSizeMb: 512 },
});

let before: Promise<unknown> = Promise.resolve();

/** What one sees of a file that was inspected. A file that can't be drawn is a document all the same: it has no preview. */
export function seeFile(file: SeenFile, log: Log): Promise<Sight> {
  // The clock of a file runs from its own turn on.
  const sight = before.then(() => seeAlone(file, log));
  before = sight;
  return sight;
}

async function seeAlone(file: SeenFile, log: Log): Promise<Sight> {
  try {
    return await thread.run(file, { name: 'lookAtFile', signal: AbortSignal.timeout(patience) });
  } catch {
    log.warn('a file has no preview');
    return unseen;
  }
}
