import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';
import { z } from 'zod';
import { verdictVariable } from './personal-data/run-folder.ts';

const root = join(import.meta.dirname, '../..');

/** How many of something passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What became of floors of tests. */
export interface FloorCount extends Count {
  /** For each run, how much its processes told and what of it is personal. */
  readonly told: readonly string[];
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

const assertion = z.object({ status: z.string(), fullName: z.string() });

/** What Vitest's JSON reporter says, as far as it is counted. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(assertion) }),
  ),
});

/** The verdict over what a run told, see verdict.ts. */
const lines = z.array(z.string()).min(1);

/** A file in which something failed, and how many of its tests passed and failed. */
interface FailedFile extends Count {
  readonly name: string;
  /** The tests that failed, by name; a file that can't even be loaded stands for itself. */
  readonly failedTests: readonly string[];
}

/** What a run of Vitest came to. */
interface Outcome extends FloorCount {
  readonly failedFiles: readonly FailedFile[];
}

/** More than that is no matter of a slow moment. */
const mostUnsteady = 2;

/** Where a whole product is waited for by the clock on the wall. */
const waitsForProducts = /\/(?:clients\/web\/e2e|gateway\/tests|stack\/tests)\//;

/**
 * Runs floors of tests, streaming what Vitest says. A product on a busy machine may miss a moment: one or two files of the
 * supergraph and browser floors that fail are run once more, whole and alone. What passes then is told as unsteady, test by
 * test, so that somebody mends it; what fails again has failed, as has whatever failed on the other floors.
 * @param settings environment variables beside those of this process.
 */
export async function runFloors(
  floors: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<FloorCount> {
  const first = await runVitest(floors, settings);
  const files = first.failedFiles.filter(({ name }) => waitsForProducts.test(name));
  if (files.length === 0 || files.length > mostUnsteady) return first;
  const again = await runVitest(
    ['supergraph', 'browser'],
    settings,
    files.map(({ name }) => name),
  );
  const failedAgain = new Set(again.failedFiles.map(({ name }) => name));
  for (const file of files.filter(({ name }) => !failedAgain.has(name)))
    for (const test of file.failedTests)
      process.stdout.write(
        `unsteady: ${relative(root, file.name)} > ${test}: failed, and passed when its file was run again\n`,
      );
  const sum = (of: 'passed' | 'failed') => files.reduce((total, file) => total + file[of], 0);
  return {
    passed: first.passed - sum('passed') + again.passed,
    failed: first.failed - sum('failed') + again.failed,
    told: [...first.told, ...again.told],
  };
}

async function runVitest(
  floors: readonly string[],
  settings: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-report-'));
  const file = join(folder, 'report.json');
  const verdictFile = join(folder, 'verdict.json');
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
        ...files,
      ],
      { cwd: root, stdio: 'inherit', env: { ...environment, ...settings, [verdictVariable]: verdictFile } },
    );
    const [code] = await once(run, 'close');
    const said = report.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')));
    const verdict = lines.safeParse(JSON.parse(await readFile(verdictFile, 'utf8').catch(() => 'null')));
    return said.success && verdict.success ? outcomeOf(said.data, code === 0, verdict.data) : silent;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that died before it could say anything. */
const silent: Outcome = {
  ...{ passed: 0, failed: 1, failedFiles: [] },
  told: ['personal data: nobody looked for it: failed'],
};

function outcomeOf(said: z.infer<typeof report>, endedWell: boolean, told: readonly string[]): Outcome {
  const failedFiles = said.testResults.filter(({ status }) => status === 'failed').map(failedFile);
  // A file that cannot even be loaded has no test that could fail.
  const unloaded = failedFiles.filter(({ failedTests }) => failedTests[0] === theFileItself).length;
  // All but the last line of a verdict is something that was found, or not heard.
  const failed = said.numFailedTests + unloaded + told.length - 1;
  return {
    passed: said.numPassedTests,
    // Vitest also fails for what no test counts: an error outside of them, a floor without any.
    failed: endedWell ? failed : Math.max(1, failed),
    told,
    failedFiles,
  };
}

const theFileItself = 'the file itself';

function failedFile({ name, assertionResults }: z.infer<typeof report>['testResults'][number]): FailedFile {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  const failedTests = assertionResults.length > 0 ? failed.map((test) => test.fullName) : [theFileItself];
  return {
    name,
    failedTests,
    passed: assertionResults.filter(({ status }) => status === 'passed').length,
    failed: failedTests.length,
  };
}
