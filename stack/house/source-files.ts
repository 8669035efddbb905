import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './import-law.ts';

/** The root of the house. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Holds breaches of every law, as examples. */
const lawTest = 'stack/house/import-law.test.ts';

/** The TypeScript that belongs to the house: what git tracks or would track, without what is generated. */
export function sourceFiles(): readonly SourceFile[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return list
    .split('\0')
    .filter((path) => path && !path.includes('__generated__') && path !== lawTest)
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(`${root}${path}`, 'utf8') }];
      } catch {
        return []; // Tracked, and deleted in the working tree.
      }
    });
}
