import { Piscina } from 'piscina';
import type { InspectedFile, Inspection } from './inspection.ts';

/** Milliseconds that an inspection may take: an honest file of 10 MiB takes one or two seconds. */
const patience = 60_000;

/**
 * Whoever wrote a file wrote it for what reads it. So it is read in a thread of its own, which has little memory and
 * little time, and is stopped when it takes more. It is opened by the first file.
 */
const thread = new Piscina<InspectedFile, Inspection>({
  filename: new URL('./inspection-thread.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 60_000,
  resourceLimits: { maxOldGenerationSizeMb: 512 },
});

let before: Promise<unknown> = Promise.resolve();

/**
 * Inspects a file from within.
 * @throws Error when the thread broke down: nobody knows what the file is.
 */
export function inspectFile(file: InspectedFile): Promise<Inspection> {
  // The clock of a file runs from its own turn on.
  const inspection = before.then(() => inspectAlone(file));
  before = inspection.catch(() => undefined);
  return inspection;
}

async function inspectAlone(file: InspectedFile): Promise<Inspection> {
  try {
    return await thread.run(file, { name: 'inspectBytes', signal: AbortSignal.timeout(patience) });
  } catch (error) {
    if (isBeyondLimits(error)) return { fault: 'BLOATED', asJpeg: null };
    throw error;
  }
}

/** Whether the thread was stopped because the file asked too much of it. */
function isBeyondLimits(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}
