import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SubgraphName, supergraphAt } from './graph.ts';

/** A gateway in a process of its own. */
export interface Runner {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
}

/** A gateway's file, and what it is told beside the supergraph. */
export interface Entry {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  args(supergraph: string): readonly string[];
}

const bare = '../../gateway/src/bare/main.ts';

export const stock: Entry = {
  name: 'stock ApolloGateway, standalone server',
  file: 'stock.ts',
  path: '/',
  args: (supergraph) => [supergraph],
};
export const engine: Entry = {
  name: 'the engine, bare',
  file: bare,
  path: '/graphql',
  args: (supergraph) => ['--supergraph', supergraph, '--port', '0'],
};
export const engineBeside: Entry = {
  ...engine,
  name: 'the engine, planning beside',
  args: (supergraph) => [...engine.args(supergraph), '--beside'],
};

/** Gateways before the same fake subgraphs. */
export async function openRunners(
  entries: readonly Entry[],
): Promise<AsyncDisposable & { readonly runners: readonly Runner[] }> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-race-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const start = async <Message>(
    file: string,
    args: readonly string[],
  ): Promise<Message & { pid: number }> => {
    const child = fork(join(import.meta.dirname, file), args, {
      env: { PATH: '', NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
    });
    opened.defer(() => stop(child));
    const [message] = (await once(child, 'message')) as [Message];
    return { ...message, pid: child.pid ?? 0 };
  };
  const { urls } = await start<{ urls: Record<SubgraphName, string> }>('fake-subgraphs.ts', []);
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, supergraphAt(urls));
  const runners: Runner[] = [];
  for (const { name, file, path, args } of entries) {
    const { port, pid } = await start<{ port: number }>(file, args(supergraph));
    runners.push({ name, url: `http://127.0.0.1:${port}${path}`, pid });
  }
  const closing = opened.move();
  return { runners, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, 'exit');
}
