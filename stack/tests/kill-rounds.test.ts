import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { claire } from '../cast/cast.ts';
import { findClaimGround, readAllClaims } from '../scenes/claims.ts';
import type { Layout } from '../settings.ts';
import { startProduct } from '../testing/product.ts';
import { type Figures, recordProof, rounds } from '../testing/proof.ts';
import { startWriters } from '../testing/writers.ts';

const WRITERS = 4;
const figures: Record<string, Figures> = {};

afterAll(() => recordProof('kill-rounds', 'Killed with -9 while claims are handed in', figures));

test.each<{ layout: Layout; times: number; killed: string; victims: readonly string[] }>([
  {
    layout: 'split',
    times: rounds(3, 140),
    killed: 'PostgreSQL, a subgraph and the gateway',
    victims: ['postgres', 'invoices', 'gateway'],
  },
  {
    layout: 'together',
    times: rounds(2, 60),
    killed: 'the web process and PostgreSQL',
    victims: ['web', 'postgres'],
  },
])(
  'kill -9 of $killed in the layout $layout loses no acknowledged claim and doubles none',
  { timeout: 150_000 + rounds(3, 140) * 15_000 },
  async ({ layout, times, killed, victims }) => {
    await using product = await startProduct({ layout });
    const client = await product.signIn(claire);
    const writers = startWriters(Array(WRITERS).fill(client), await findClaimGround(client));
    await writers.allWroteAgain();
    const absences: number[] = [];
    for (let round = 0; round < times; round += 1) {
      await pause(Math.random() * 200);
      const killedAt = performance.now();
      product.kill(victims[round % victims.length] ?? '');
      await writers.allWroteAgain();
      absences.push(performance.now() - killedAt);
    }
    await writers.stop();

    const { claims, doubts } = writers.written;
    const listed = await readAllClaims(client);
    const remarks = listed.map(({ remark }) => remark);
    const lost = [...claims.values()].filter((id) => !listed.some((claim) => claim.id === id));
    const doubled = remarks.filter((remark, index) => remarks.indexOf(remark) !== index);
    const strangers = remarks.filter((remark) => remark === null || !claims.has(remark));
    absences.sort((a, b) => a - b);
    figures[`Layout ${layout}`] = {
      killed: `${killed}, in turn`,
      rounds: times,
      'writers at once': WRITERS,
      'claims acknowledged': claims.size,
      'answers in doubt, asked again with the same key': [...doubts.values()].reduce(
        (sum, count) => sum + count,
        0,
      ),
      'acknowledged and lost': lost.length,
      'written twice': doubled.length,
      'until every writer was acknowledged again, half of the rounds': `${Math.round(absences[absences.length >> 1] ?? 0)} ms`,
      'until every writer was acknowledged again, longest': `${Math.round(absences.at(-1) ?? 0)} ms`,
    };
    expect({ lost, doubled, strangers, listed: listed.length }).toEqual({
      lost: [],
      doubled: [],
      strangers: [],
      listed: claims.size,
    });
    expect(doubts.size, 'no kill has hit a write: the rounds prove nothing').toBeGreaterThan(0);
  },
);
