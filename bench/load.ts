import { isDeepStrictEqual } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { Pool } from 'undici';

/** A server under measurement and the one request that it gets. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Process ids whose processor time counts as the server's. */
  servers(): readonly number[];
}

export interface Window {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * Sends the request again and again with `clients` at once, each waiting for its answer, and compares every answer
 * with the expected one.
 * @throws StartRefused at the first answer that differs: a fast wrong answer is worth nothing.
 */
export async function press(
  { url, headers, body }: Contestant,
  expected: unknown,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Window> {
  const address = new URL(url);
  const pool = new Pool(address.origin, { connections: clients, pipelining: 1 });
  const started = performance.now();
  const end = started + seconds * 1000;
  let requests = 0;
  let known = '';
  const client = async () => {
    while (performance.now() < end) {
      const answer = await pool.request({
        method: 'POST',
        path: address.pathname,
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      });
      const text = await answer.body.text();
      // Most answers are the same to the letter; one that isn't is compared member by member.
      if (text !== known) {
        if (!isDeepStrictEqual(JSON.parse(text).data, expected))
          throw new StartRefused(`${url} answered ${text.slice(0, 300)}`);
        known = text;
      }
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  await pool.close();
  return { requests, seconds: (performance.now() - started) / 1000 };
}
