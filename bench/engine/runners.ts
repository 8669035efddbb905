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

/** The gateways of the race before the same fake subgraphs, the one to beat first. */
export async function openRunners(): Promise<AsyncDisposable & { readonly runners: readonly Runner[] }> {
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
  const stock = await start<{ port: number }>('stock.ts', [supergraph]);
  const bare = '../../gateway/src/bare/main.ts';
  const engine = await start<{ port: number }>(bare, ['--supergraph', supergraph, '--port', '0']);
  const runners = [
    {
      name: 'stock ApolloGateway, standalone server',
      url: `http://127.0.0.1:${stock.port}/`,
      pid: stock.pid,
    },
    { name: 'the engine, bare', url: `http://127.0.0.1:${engine.port}/graphql`, pid: engine.pid },
  ];
  const closing = opened.move();
  return { runners, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, 'exit');
}
