import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { middle } from '../middle.ts';
import { openHostileHouse } from './hostile-house.ts';
import { type HostileDocument, hostileDocuments } from './hostile-table.ts';
import { limitsPage } from './limits-page.ts';

const rounds = 9;
/** Milliseconds of processor time that a refusal may take. */
const bearable = 50;

/** What the refusal of a request took. */
export interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly status: number;
  /** Milliseconds of processor time of gateway, subgraphs and sender together. */
  readonly median: number;
  readonly most: number;
}

/** Sends each hostile request and prints which code refused it and what that took. Throws when one isn't refused, or not in time. */
export async function hostile({ write }: { write: boolean }): Promise<void> {
  await using house = await openHostileHouse();
  await idle();
  const refusals: Refusal[] = [];
  for (const document of hostileDocuments) {
    const asked = house.asked();
    const refusal = await refuse(house.url, document);
    if (house.asked() > asked) throw new Error(`A subgraph was asked for: ${document.name}`);
    refusals.push(refusal);
    const { name, code, status, median, most } = refusal;
    process.stdout.write(
      `${name}: ${status} ${code}, ${median.toFixed(1)} ms, at most ${most.toFixed(1)} ms\n`,
    );
  }
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}); Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}`;
  if (write)
    await writeFile(
      new URL('../../docs/limits.md', import.meta.url),
      limitsPage(refusals, { rounds, machine }),
    );
  const slow = refusals.filter(({ median }) => median > bearable);
  if (slow.length > 0) throw new Error(`Refused too slowly: ${slow.map(({ name }) => name).join(', ')}`);
}

/** Waits until the house has planned the documents of the client, which it does as soon as it is open. */
async function idle(): Promise<void> {
  for (let spent = Number.POSITIVE_INFINITY; spent > 100_000; ) {
    const before = process.cpuUsage();
    await pause(1_000);
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
}

async function refuse(url: string, { name, code, body }: HostileDocument): Promise<Refusal> {
  const spent: number[] = [];
  let status = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const sent = JSON.stringify(body(round));
    const before = process.cpuUsage();
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: sent,
    });
    const { errors } = (await answer.json()) as { errors?: readonly { extensions: { code: string } }[] };
    const { user, system } = process.cpuUsage(before);
    const found = errors?.[0]?.extensions.code;
    if (found !== code) throw new Error(`${name}: ${found ?? 'an answer'} in the place of ${code}`);
    status = answer.status;
    // The first round warms up.
    if (round > 0) spent.push((user + system) / 1_000);
  }
  return { name, code, status, median: middle(spent).median, most: Math.max(...spent) };
}
