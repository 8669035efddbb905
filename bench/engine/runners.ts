import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import { startPinned } from './cores.ts';
import type { Entry, Place } from './entries.ts';
import { type SubgraphName, supergraphAt } from './graph.ts';

/** A server under measurement, in a process of its own. */
export interface Runner {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Where it counts what it had to leave to the stock executor. */
  readonly metrics?: string;
  /** What each viewer shows, where the server looks at it. */
  readonly passports?: readonly string[];
}

interface Runners extends AsyncDisposable {
  /** In the order of the entries. */
  readonly runners: readonly Runner[];
  /** Process of the subgraphs. */
  readonly subgraphs: number;
  /** Keys of those who look at passports. */
  readonly secrets: string;
}

/** Servers before the same fake subgraphs: pinned for what is compared, anywhere for what a machine does as a whole. */
export async function openRunners(entries: readonly Entry[], pinned: boolean): Promise<Runners> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-race-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const secrets = join(folder, 'secrets');
  await ensureSecrets(secrets);
  const env = { APOLLO_TELEMETRY_DISABLED: 'true', SECRETS_DIR: secrets };
  const subgraphs = startPinned(
    pinned ? 'rest' : 'all',
    [join(import.meta.dirname, 'fake-subgraphs.ts')],
    env,
  );
  opened.defer(() => stop(subgraphs));
  const { urls } = await messageOf<{ urls: Record<SubgraphName, string> }>(subgraphs);
  const place: Place = { supergraph: join(folder, 'supergraph.graphql') };
  await writeFile(place.supergraph, supergraphAt(urls));
  const runners: Runner[] = [];
  for (const { name, path, start, looksAtPassports } of entries) {
    const { args, port: chosen } = await start(place);
    const child = startPinned(pinned ? 'server' : 'all', args, env);
    opened.defer(() => stop(child));
    const told = chosen
      ? { port: await answering(chosen, child), metrics: undefined }
      : await messageOf<{ port: number; metrics?: number }>(child);
    runners.push({
      name,
      url: `http://127.0.0.1:${told.port}${path}`,
      pid: child.pid ?? 0,
      ...(looksAtPassports && { passports: [] }),
      ...(told.metrics && { metrics: `http://127.0.0.1:${told.metrics}/metrics` }),
    });
  }
  const closing = opened.move();
  return {
    runners,
    subgraphs: subgraphs.pid ?? 0,
    secrets,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** @throws StartRefused when the engine left a request to the stock executor: that would be stock's figure. */
export async function refuseFallbacks(runners: readonly Runner[]): Promise<void> {
  for (const { name, metrics } of runners) {
    if (!metrics) continue;
    const text = await (await fetch(metrics)).text();
    const fallback = /^guichet_engine_fallbacks_total\{.*\} [1-9].*$/m.exec(text);
    if (fallback) throw new StartRefused(`${name} left requests to the stock executor: ${fallback[0]}`);
  }
}

async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await Promise.race([once(child, 'message'), ended(child)]);
  return message as Message;
}

/** Waits until somebody listens who tells nobody that he does. */
async function answering(port: number, child: ChildProcess): Promise<number> {
  const gone = ended(child);
  for (;;) {
    const answer = await Promise.race([fetch(`http://127.0.0.1:${port}/readiness`).catch(() => null), gone]);
    if (answer?.ok) return port;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function ended(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new StartRefused(`${child.spawnargs.join(' ')} ended before it listened`);
}

/** How long somebody who is told to end may take: not every peer does. Milliseconds. */
const patience = 5_000;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  const impatient = setTimeout(() => child.kill('SIGKILL'), patience);
  await once(child, 'exit');
  clearTimeout(impatient);
}
