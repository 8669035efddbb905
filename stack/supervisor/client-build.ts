import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { glob, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { Narrator } from './narrator.ts';

const root = join(import.meta.dirname, '../..');
const client = join(root, 'clients/web');

/** What the built client is made of. */
const SOURCES = [
  'clients/web/*.{html,ts,json}',
  'clients/web/{src,public}/**/*.*',
  'schema/{scalars,operations}/**/*.*',
  'schema/supergraph.graphql',
  'package-lock.json',
];

/** Vite's first lines say what is wrong; its stack trace follows. */
const LINES_SHOWN = 12;

/**
 * Builds the web client into clients/web/dist when it is missing or older than one of its sources.
 * @throws StartRefused with what Vite says when it cannot be built.
 */
export async function bringClient(narrator: Narrator): Promise<void> {
  if (!(await isClientStale())) return;
  narrator.step('Building the web client');
  await buildClient();
}

async function isClientStale(): Promise<boolean> {
  const built = await stat(join(client, 'dist/index.html')).catch(() => null);
  if (built === null) return true;
  for await (const file of glob(SOURCES, { cwd: root })) {
    const source = await stat(join(root, file)).catch(() => null);
    if (source !== null && source.mtimeMs > built.mtimeMs) return true;
  }
  return false;
}

/** Beside the old build, which then makes way at once: two products that start together don't see each other's halves. */
async function buildClient(): Promise<void> {
  const fresh = `dist.${process.pid}`;
  try {
    await runVite(fresh);
    await rename(join(client, 'dist'), join(client, `${fresh}.old`)).catch(() => undefined);
    await rename(join(client, fresh), join(client, 'dist')).catch(ignoreAnotherBuild);
  } finally {
    for (const folder of [fresh, `${fresh}.old`])
      await rm(join(client, folder), { recursive: true, force: true });
  }
}

/** Somebody else's build of the same sources came first. */
function ignoreAnotherBuild(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

async function runVite(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const build = spawn(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: client,
    env: { ...environment, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [build.stdout, build.stderr])
    output.on('data', (chunk) => {
      said += chunk;
    });
  const [code] = await once(build, 'close');
  if (code !== 0)
    throw new StartRefused(
      `The web client cannot be built:\n${said.trim().split('\n').slice(0, LINES_SHOWN).join('\n')}`,
    );
}
