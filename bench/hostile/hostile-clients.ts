import { Pool } from 'undici';

/** What became of the hostile requests: how many, and how many of each code or `data`. */
export type Harvest = Map<string, number>;

/** A herd of programs that never rests. */
export interface Herd {
  readonly harvest: Harvest;
  stop(): Promise<void>;
}

let sent = 0;

/** A valid query that nobody has sent before: other aliases make another text, and so another plan. */
function expensiveQuery(): string {
  sent += 1;
  const day = String(1 + (sent % 28)).padStart(2, '0');
  const list = (name: string, first: number) =>
    `${name}: claims(first: ${first}, order: NEWEST_FIRST) { edges { cursor node { id status total { amount currency } form { code title tariffs { code amount { amount } } } } } }`;
  return `query Unseen${sent} {
    ${list(`a${sent}`, 20)}
    f${sent}: claimFigures(filter: { asOf: "2026-10-${day}" }, groupBy: [MONTH, OFFICER]) { groups { month officer { pseudonym } figures { received asked { amount } treatment { medianDays } } } }
  }`;
}

/** Programs, each on connections of its own, each asking again as soon as it was answered. */
export function loose(url: string, tokens: readonly string[], connections: number): Herd {
  const pool = new Pool(new URL(url).origin, { connections: tokens.length * connections, pipelining: 1 });
  const harvest: Harvest = new Map();
  let isLoose = true;
  async function client(token: string): Promise<void> {
    while (isLoose) {
      const what = await ask(token).catch(() => 'cut off');
      harvest.set(what, (harvest.get(what) ?? 0) + 1);
    }
  }
  /** @returns the code of a refusal, or `data`. */
  async function ask(token: string): Promise<string> {
    const { body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: expensiveQuery() }),
    });
    const answer = (await body.json()) as { errors?: readonly { extensions?: { code?: string } }[] };
    return answer.errors?.[0]?.extensions?.code ?? 'data';
  }
  const clients = tokens.flatMap((token) => Array.from({ length: connections }, () => client(token)));
  return {
    harvest,
    async stop() {
      isLoose = false;
      await Promise.allSettled(clients);
      await pool.close();
    },
  };
}
