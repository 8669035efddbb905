import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Contestant } from '../load.ts';

/** How long people waited, in milliseconds, sorted; and how many got no answer, or another one than data. */
export interface Waited {
  readonly times: readonly number[];
  readonly failed: number;
}

/**
 * Sends requests at a steady rate, whether or not the ones before are answered (an open loop), and counts the wait from the moment at
 * which each was due: a server that stands still is charged for everybody who would have come meanwhile.
 */
export async function arrive(
  pages: readonly Contestant[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Waited> {
  const [first] = pages;
  if (!first) throw new Error('Nobody arrives at no page');
  const pool = new Pool(new URL(first.url).origin, { connections: 256, pipelining: 1 });
  const times: number[] = [];
  let failed = 0;
  async function visit(due: number, { url, headers, body }: Contestant): Promise<void> {
    try {
      const answer = await pool.request({
        method: 'POST',
        path: new URL(url).pathname,
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200 || text.includes('"errors"')) failed += 1;
    } catch {
      failed += 1;
    }
    times.push(performance.now() - due);
  }
  const started = performance.now();
  const visits: Promise<void>[] = [];
  const count = Math.round(perSecond * seconds);
  for (let index = 0; index < count; index += 1) {
    const due = started + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const page = pages[index % pages.length];
    if (page) visits.push(visit(due, page));
  }
  await Promise.all(visits);
  await pool.close();
  return { times: times.sort((one, other) => one - other), failed };
}

/** The time that so many of a hundred did not wait beyond. */
export function percentile(times: readonly number[], percent: number): number {
  return times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? 0;
}
