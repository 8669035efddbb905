import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sharedSdl = new URL(import.meta.resolve('@guichet/schema/shared/shared.graphql'));

/** A subgraph's SDL: what all share, then the words of each of its rooms, in the order of their names. */
export function readSdl(folder: URL): string {
  const directory = fileURLToPath(folder);
  const rooms = globSync('**/*.graphql', { cwd: directory }).sort();
  return [
    readFileSync(sharedSdl, 'utf8'),
    ...rooms.map((file) => readFileSync(new URL(file, folder), 'utf8')),
  ].join('\n');
}
