import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { Pool } from 'undici';
import { query, viewers } from './graph.ts';
import type { Runner } from './runners.ts';

export interface Pressed {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds from a request to its answer, sorted. */
  readonly times: readonly number[];
}

/** What each viewer is answered, as text. */
export type Expected = readonly string[];

let asked = 0;

/** Asks once for each viewer. */
export async function answersOf(runner: Runner): Promise<Expected> {
  const pool = openPool(runner, 1);
  const answers: string[] = [];
  for (let viewer = 0; viewer < viewers; viewer += 1) answers.push(await ask(pool, runner, viewer));
  await pool.close();
  return answers;
}

/**
 * Presses a gateway with so many clients at once. No request has another's authorization, and every answer is compared.
 * @throws StartRefused at the first answer that differs: a fast wrong answer is worth nothing.
 */
export async function pressUnique(
  runner: Runner,
  expected: Expected,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Pressed> {
  const pool = openPool(runner, clients);
  const started = performance.now();
  const times: number[] = [];
  const client = async () => {
    while (performance.now() - started < seconds * 1000) {
      const viewer = asked % viewers;
      const before = performance.now();
      const answer = await ask(pool, runner, viewer);
      times.push(performance.now() - before);
      if (answer !== expected[viewer])
        throw new StartRefused(`${runner.name} answered ${answer.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  await pool.close();
  return {
    requests: times.length,
    seconds: (performance.now() - started) / 1000,
    times: times.sort((one, other) => one - other),
  };
}

function openPool({ url }: Runner, connections: number): Pool {
  return new Pool(new URL(url).origin, { connections, pipelining: 1 });
}

async function ask(pool: Pool, { url }: Runner, viewer: number): Promise<string> {
  asked += 1;
  const { body } = await pool.request({
    method: 'POST',
    path: new URL(url).pathname,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${asked}` },
    body: JSON.stringify({ query, variables: { viewer: `${viewer}`, first: 20 } }),
  });
  return (await body.text()).trimEnd();
}
