import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { audiences } from '../contracts/contract.ts';
import type { WrittenFile } from './describe-error.ts';
import type { Project, SubgraphSource } from './project.ts';

const run = promisify(execFile);

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Prints every subgraph (each in a process of its own, all at once) and reads the client's documents.
 * A subgraph that does not print is missing from the answer and has a refusal with what it said.
 */
export async function readProject(directory = root): Promise<Project> {
  const names = globSync('subgraphs/*/package.json', { cwd: directory }).map(
    (file) => file.split(/[\\/]/)[1] ?? '',
  );
  const printed = await Promise.all(names.sort().map((name) => printSubgraph(directory, name)));
  return {
    subgraphs: printed.filter((answer) => typeof answer !== 'string'),
    operations: readFiles(directory, 'schema/operations/**/*.graphql'),
    audiences,
    refusals: printed.filter((answer) => typeof answer === 'string'),
  };
}

async function printSubgraph(directory: string, name: string): Promise<SubgraphSource | string> {
  const entry = `subgraphs/${name}/src/print-schema.ts`;
  if (!existsSync(join(directory, entry)))
    return `${entry} is missing: it prints the subgraph's SDL on stdout`;
  try {
    const { stdout } = await run(process.execPath, [entry], { cwd: directory, maxBuffer: 2 ** 24 });
    const settings = join(directory, 'subgraphs', name, 'codegen.json');
    const types = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};
    const rooms = readFiles(directory, `subgraphs/${name}/src/**/*.graphql`);
    return { name, sdl: stdout, rooms, types };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
    return `${entry} does not print:\n${lines.join('\n').replace(/^/gm, '    ')}`;
  }
}

function readFiles(directory: string, pattern: string): readonly WrittenFile[] {
  return globSync(pattern, { cwd: directory })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
}
