import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { StartRefused } from '../config/exit.ts';

/** The folder of keys that sign passports: `rings/<issuer>.json`. Only the issuer's own processes need theirs. */
export const ringFile = (directory: string, issuer: string): string => `${directory}/rings/${issuer}.json`;
/** The keys that verify passports: `public/<issuer>.json`, JSON Web Key Sets. Every process needs all of them. */
export const publicFile = (directory: string, issuer: string): string => `${directory}/public/${issuer}.json`;
/** The key that signs slips: shared by the gateway and the subgraphs. */
export const slipFile = (directory: string): string => `${directory}/slip.json`;
/** The keys that seal personal numbers at rest: shared by the subgraphs. */
export const vaultFile = (directory: string): string => `${directory}/vault.json`;

/**
 * Reads a file of secrets and checks its shape.
 * @throws StartRefused when it is missing or damaged. The line names the file, never what stands in it.
 */
export async function readSecret<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
): Promise<z.output<Shape>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartRefused(`The secret file ${path} can't be read (${error.code}).`);
  });
  const read = shape.safeParse(parsed(text));
  if (!read.success)
    throw new StartRefused(`The secret file ${path} is damaged: it does not have the expected shape.`);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a file that does not exist yet, whole or not at all. Another process may be first: then its file stays. */
export async function createSecret(path: string, content: object): Promise<void> {
  await writeThen(path, content, async (written) => {
    await link(written, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await unlink(written);
  });
}

/** Puts new content in a file's place; whoever reads sees the old or the new, never a part. */
export async function replaceSecret(path: string, content: object): Promise<void> {
  await writeThen(path, content, (written) => rename(written, path));
}

/** Both the file and its name are on disk when this returns: what a lost key sealed can't be read again. */
async function writeThen(
  path: string,
  content: object,
  place: (written: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written = `${path}.${randomUUID()}`;
  const file = await open(written, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(content));
    await file.sync();
  } finally {
    await file.close();
  }
  await place(written);
  const names = await open(folder, 'r');
  try {
    await names.sync();
  } finally {
    await names.close();
  }
}
