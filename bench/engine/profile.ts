import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { type SubgraphName, supergraphAt } from './graph.ts';
import { answersOf, pressUnique } from './press-unique.ts';
import { engine } from './runners.ts';

/** What V8 writes with `--cpu-prof`, as far as it is read here. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const seconds = 10;

/** What is looked at, in microseconds before the end: the gateway is warm by then. */
const looked = (seconds - 3) * 1_000_000;

/** `node bench/engine/profile.ts`: where the bare gateway's processor time goes while 16 clients press it. */
await runMain(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-profile-'));
  const children: ChildProcess[] = [];
  const start = async <Message>(file: string, args: readonly string[], flags: readonly string[] = []) => {
    const child = fork(join(import.meta.dirname, file), args, {
      execArgv: [...flags],
      env: { PATH: '', NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
    });
    children.push(child);
    const [message] = (await once(child, 'message')) as [Message];
    return { ...message, pid: child.pid ?? 0 };
  };
  try {
    const { urls } = await start<{ urls: Record<SubgraphName, string> }>('fake-subgraphs.ts', []);
    const supergraph = join(folder, 'supergraph.graphql');
    await writeFile(supergraph, supergraphAt(urls));
    const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
    const { port, pid } = await start<{ port: number }>(engine.file, engine.args(supergraph), flags);
    const runner = { name: engine.name, url: `http://127.0.0.1:${port}${engine.path}`, pid };
    await pressUnique(runner, await answersOf(runner), { clients: 16, seconds });
    await Promise.all(children.map(stop));
    const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
    process.stdout.write(report(JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile));
  } finally {
    await Promise.all(children.map(stop));
    await rm(folder, { recursive: true, force: true });
  }
});

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

function report({ nodes, samples, timeDeltas }: Profile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [files, functions] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  let before = 0;
  for (let index = samples.length - 1; index >= 0 && before < looked; index -= 1) {
    const spent = timeDeltas[index] ?? 0;
    before += spent;
    const frame = frames.get(samples[index] ?? 0);
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(root)') continue;
    const file = frame.url.replace(/^.*\/(?=node_modules|gateway|chassis)/, '') || frame.functionName;
    const name = `${frame.functionName || '(unnamed)'} ${file}:${frame.lineNumber + 1}`;
    files.set(file, (files.get(file) ?? 0) + spent);
    functions.set(name, (functions.get(name) ?? 0) + spent);
    total += spent;
  }
  const table = (what: ReadonlyMap<string, number>) =>
    [...what]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, 40)
      .map(([name, spent]) => `${((spent / total) * 100).toFixed(1).padStart(5)} %  ${name}`)
      .join('\n');
  return `${table(files)}\n\n${table(functions)}\n`;
}
