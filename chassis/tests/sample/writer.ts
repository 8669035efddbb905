import { randomUUIDv7 } from 'node:crypto';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openDatabase } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { type LetterId, letters } from './letter.table.ts';

/** What a writer has seen, told to the test when it asks. */
export interface Tally {
  /** Pairs of letters whose transaction was acknowledged. */
  readonly written: readonly string[];
  readonly failed: number;
  /** The longest that any call took to settle, in milliseconds. */
  readonly slowest: number;
  /** Calls that have not settled yet, by the time they take, in milliseconds. */
  readonly waiting: readonly number[];
}

// Runs as a process of its own, since what is tested would end it.
const database = openDatabase({
  url: process.argv[2] ?? '',
  name: 'writer',
  log: openTestLog('writer', 'nothing'),
});
const written: string[] = [];
const waiting = new Map<object, number>();
let failed = 0;
let slowest = 0;
let going = true;

async function settle(work: () => Promise<unknown>): Promise<boolean> {
  const call = {};
  waiting.set(call, performance.now());
  const done = await work().then(
    () => true,
    () => false,
  );
  slowest = Math.max(slowest, performance.now() - (waiting.get(call) ?? 0));
  waiting.delete(call);
  if (!done) failed += 1;
  return done;
}

/** Two letters of one remark, or none: with statements in parallel, in a savepoint, and a pause in between. */
async function writePair(): Promise<void> {
  const remark = randomUUIDv7();
  const letter = () => ({ id: randomUUIDv7() as string as LetterId, office: 'POST', remark });
  const kept = await settle(() =>
    database.transaction(async (tx) => {
      await tx.insert(letters).values(letter());
      await Promise.all([tx.execute(sql`select 1`), tx.execute(sql`select ${remark}::text`)]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      // Goes on whatever happens, as a careless command would.
      await tx.execute(sql`select ${'x'.repeat(2_000)}::text`).catch(() => undefined);
      await tx.transaction((nested) => nested.insert(letters).values(letter()));
    }),
  );
  if (kept) written.push(remark);
}

async function keepWriting(write: () => Promise<unknown>): Promise<void> {
  while (going) {
    await write();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const writers = [
  ...Array.from({ length: 14 }, () => keepWriting(writePair)),
  ...Array.from({ length: 6 }, () =>
    keepWriting(() => settle(() => database.pages.select().from(letters).limit(3))),
  ),
  ...Array.from({ length: 4 }, () =>
    keepWriting(() => settle(() => database.jobs.execute(sql`select pg_sleep(0.01)`))),
  ),
];

const tally = (): Tally => ({
  written: written.splice(0),
  failed,
  slowest,
  waiting: [...waiting.values()].map((since) => performance.now() - since),
});
process.on('message', async (message) => {
  if (message === 'tell') process.send?.(tally());
  if (message === 'end') {
    going = false;
    await Promise.all(writers);
    await database[Symbol.asyncDispose]();
    process.send?.(tally());
    process.disconnect?.();
  }
});
