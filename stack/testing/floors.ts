import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

/** How many of something passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The last line of the checks. */
const CLOSING_LINE = /^check: (\d+) passed, (\d+) failed$/m;

/** Holds the tree against the rules of the house, as `npm run check` does. */
export async function runChecks(): Promise<Count> {
  const checks = spawn(process.execPath, ['stack/house/check.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  checks.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    said += chunk;
  });
  const [code] = await once(checks, 'close');
  const [, passed, failed] = CLOSING_LINE.exec(said)?.map(Number) ?? [];
  if (passed === undefined || failed === undefined) return { passed: 0, failed: 1 };
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** What Vitest's JSON reporter says, as far as it is counted. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Runs floors of tests, streaming what Vitest says.
 * @param settings environment variables beside those of this process.
 */
export async function runFloors(
  floors: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-report-'));
  const file = join(folder, 'report.json');
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  try {
    const run = spawn(
      process.execPath,
      [
        vitest,
        'run',
        ...floors.flatMap((floor) => ['--project', floor]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { cwd: root, stdio: 'inherit', env: { ...environment, ...settings } },
    );
    const [code] = await once(run, 'close');
    const said = report.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')));
    if (!said.success) return { passed: 0, failed: 1 };
    const { numPassedTests: passed, numFailedTests, testResults } = said.data;
    // A file that cannot even be loaded has no test that could fail.
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = numFailedTests + unloaded.length;
    // Vitest also fails for what no test counts: an error outside of them, a floor without any.
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
