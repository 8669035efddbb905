import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';

/** What others have made has a folder, a lockfile and modules of its own: the house doesn't install it. */
export const peersFolder = join(import.meta.dirname, '../peers');

/** Each package of somebody else's with its version. */
export const pinnedPeers: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(peersFolder, 'package.json'), 'utf8'),
).dependencies;

/**
 * Installs the peers as their lockfile says, unless they are there.
 * @throws StartRefused when they can't be had.
 */
export function installPeers(): void {
  const pinned = readFileSync(join(peersFolder, 'package-lock.json'), 'utf8');
  const installed = join(peersFolder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && versionsOf(readFileSync(installed, 'utf8')) === versionsOf(pinned)) return;
  process.stdout.write('installing the peers\n');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts'], {
      cwd: peersFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new StartRefused(`The peers can't be installed: run npm ci in ${peersFolder}`);
  }
}

/** Versions of what is asked for by name, as a lockfile has them. */
function versionsOf(lockfile: string): string {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { version?: string }> };
  return Object.keys(pinnedPeers)
    .map((name) => packages[`node_modules/${name}`]?.version)
    .join(' ');
}
