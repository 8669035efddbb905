import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type ClaimGround, otherInvoice, submitClaim } from '../scenes/claims.ts';
import type { GraphClient } from './graph-client.ts';

/** What writers saw. */
export interface Written {
  /** The claim that each key was acknowledged with. */
  readonly claims: ReadonlyMap<string, string>;
  /** How many answers left a writer in doubt, by what came instead of an answer. */
  readonly doubts: ReadonlyMap<string, number>;
}

/** Clients that hand in claims one after the other, each asking again with the same key until it is acknowledged. */
export interface Writers {
  readonly written: Written;
  /** Waits until every writer has had an acknowledgement of something that it sent after this moment. */
  allWroteAgain(): Promise<void>;
  /** Lets each finish what it has begun. */
  stop(): Promise<void>;
}

/** A writer in doubt asks again after this time, in milliseconds, and gives up after `PATIENCE_MS`. */
const ASK_AGAIN_MS = 50;
const PATIENCE_MS = 60_000;

export function startWriters(clients: readonly GraphClient[], ground: ClaimGround): Writers {
  const claims = new Map<string, string>();
  const doubts = new Map<string, number>();
  const stopping = new AbortController();
  const lastSent = clients.map(() => 0);

  async function acknowledge(client: GraphClient, key: string): Promise<string> {
    const giveUp = performance.now() + PATIENCE_MS;
    for (;;) {
      // The remark bears the key, so that a claim that was written twice shows.
      const submission = await submitClaim(client, otherInvoice(ground, key), key);
      if (submission.kind === 'ACKNOWLEDGED') return submission.id;
      doubts.set(submission.reason, (doubts.get(submission.reason) ?? 0) + 1);
      if (performance.now() > giveUp) throw new Error(`Never acknowledged: ${submission.reason}`);
      await pause(ASK_AGAIN_MS);
    }
  }

  async function write(client: GraphClient, writer: number): Promise<void> {
    while (!stopping.signal.aborted) {
      const key = randomUUID();
      const sentAt = performance.now();
      const id = await acknowledge(client, key);
      claims.set(key, id);
      lastSent[writer] = sentAt;
      // Somebody who asks once more, e.g. because the answer came too late for him, hears of the same claim.
      if (claims.size % 10 === 0 && (await acknowledge(client, key)) !== id)
        throw new Error(`${key} made two claims`);
    }
  }
  const work = Promise.all(clients.map(write));
  work.catch(() => undefined);

  return {
    written: { claims, doubts },
    async allWroteAgain() {
      const since = performance.now();
      const poll = async (): Promise<void> => {
        while (lastSent.some((sentAt) => sentAt < since) && !stopping.signal.aborted) await pause(10);
      };
      await Promise.race([poll(), work]);
    },
    async stop() {
      stopping.abort();
      await work;
    },
  };
}
