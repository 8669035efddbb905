import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, presetVariable } from '@guichet/chassis/config/environment.ts';
import type { TestProject, Vitest } from 'vitest/node';
import { recordProof } from '../proof.ts';
import { collectorVariable, folderVariable, verdictVariable } from './run-folder.ts';
import { openSpanReceiver } from './span-receiver.ts';
import { figuresOf, judgeRun, type Ran, tellVerdict } from './verdict.ts';

/**
 * Listens to every process of a run of tests from now on: see overhear.ts. What is answered ends it, reads what was told, and
 * throws when something personal stands in it.
 */
export async function listenToRun({ vitest }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-told-'));
  const collector = await openSpanReceiver(folder);
  presetVariable(folderVariable, folder);
  presetVariable(collectorVariable, collector.url);
  // This process was there before.
  await import('./overhear.ts');
  return async () => {
    await collector[Symbol.asyncDispose]();
    const ran = await ranOf(vitest);
    const verdict = await judgeRun(folder, ran);
    const told = tellVerdict(verdict);
    if (environment[verdictVariable]) await writeFile(environment[verdictVariable], JSON.stringify(told));
    process.stdout.write(`\n${told.slice(-1).join()}\n`);
    const isWhole = ran.size === vitest.projects.length && [...ran.values()].every((floor) => floor.isWhole);
    if (isWhole)
      await recordProof('personal-data', 'Personal data in logs, traces and metrics', figuresOf(verdict));
    if (told.length > 1)
      throw new Error(`${told.slice(0, 40).join('\n')}\nAll that was told is in ${folder}.`);
    await rm(folder, { recursive: true, force: true });
  };
}

/** How much of each floor ran. */
async function ranOf(vitest: Vitest): Promise<ReadonlyMap<string, Ran>> {
  const modules = Map.groupBy(vitest.state.getTestModules(), ({ project }) => project);
  const ran = new Map<string, Ran>();
  for (const [project, { length: files }] of modules) {
    const { testFiles } = await project.globTestFiles();
    ran.set(project.name, { files, isWhole: files >= testFiles.length });
  }
  return ran;
}
