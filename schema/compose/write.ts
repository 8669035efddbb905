import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
