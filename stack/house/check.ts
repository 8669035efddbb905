import { spawn } from 'node:child_process';
import { houseBreaches } from './house-rules.ts';
import { importBreaches } from './import-law.ts';
import { root, sourceFiles } from './source-files.ts';

/** One thing that is held against the tree, and the command or door that mends it. */
interface Check {
  readonly name: string;
  readonly mend: string;
  run(): Promise<string | null>;
}

const tool = (name: string) => `${root}node_modules/.bin/${name}`;

const checks: readonly Check[] = [
  { name: 'import law and rules of the house', mend: 'each line names its door', run: async () => law() },
  {
    name: 'lint and format',
    mend: 'npm run format',
    run: () => command(tool('biome'), 'ci', '--colors=off', '.'),
  },
  {
    name: 'types',
    mend: 'mend the types',
    run: () => command(tool('tsc'), '--noEmit', '--pretty', 'false', '-p', root),
  },
  { name: 'registry', mend: 'npm run schema', run: () => command(process.execPath, 'schema/check/main.ts') },
  {
    name: 'migrations',
    mend: 'npx drizzle-kit generate --name=<intent>, in the subgraph',
    run: () => command(process.execPath, 'stack/house/migrations.ts'),
  },
  {
    name: 'problem codes page',
    mend: 'node stack/house/problems-page.ts --write',
    run: () => command(process.execPath, 'stack/house/problems-page.ts'),
  },
  {
    name: 'four languages',
    mend: 'say the sentence in each language, with the same places',
    run: () => command(process.execPath, 'stack/house/translations.ts'),
  },
  { name: 'dead code', mend: 'delete it', run: () => command(tool('knip'), '--no-progress') },
];

function law(): string | null {
  const files = sourceFiles();
  const breaches = [...importBreaches(files), ...houseBreaches(files)];
  return breaches.length
    ? breaches.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n')
    : null;
}

/** Answers null when the command succeeds, else what it printed. */
function command(file: string, ...args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : output.trim() || `ended with ${code}`));
  });
}

/** Runs two at a time: the smallest machine that builds the house has two cores. */
async function run(): Promise<number> {
  const waiting = [...checks];
  let failed = 0;
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const complaint = await check.run();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (complaint) failed += 1;
      process.stdout.write(
        complaint
          ? `✗ ${check.name} (${seconds} s). To mend it: ${check.mend}\n${complaint}\n`
          : `✓ ${check.name} (${seconds} s)\n`,
      );
    }
  };
  await Promise.all([worker(), worker()]);
  process.stdout.write(`check: ${checks.length - failed} passed, ${failed} failed\n`);
  return failed;
}

process.exitCode = (await run()) > 0 ? 1 : 0;
