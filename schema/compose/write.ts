import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of a file, or undefined when there is none. */
export function readText(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes what differs from the disk, and answers the names of those files. */
export function writeChanged(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...files].filter(([file, text]) => readText(root, file) !== text);
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return changed.map(([file]) => file);
}

/** The files of a folder and of the folders in it. */
export function listFiles(root: string, folder: string): readonly string[] {
  return globSync(`${folder}/**/*.*`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Deletes what an earlier run generated in a folder and this one did not, and answers the names of those files. */
export function deleteStale(
  root: string,
  folder: string,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const stale = listFiles(root, folder).filter((file) => !files.has(file));
  for (const file of stale) rmSync(join(root, file));
  return stale;
}
