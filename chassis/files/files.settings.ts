import { join, resolve } from 'node:path';
import { z } from 'zod';
import { environment } from '../config/environment.ts';
import { readSettings } from '../config/settings.ts';

/**
 * The folder of files, `FILES_DIR`, beside the other data unless told. All processes share it, so with more than one
 * machine it must be a folder that all of them see.
 */
export function readFilesDirectory(from: typeof environment = environment): string {
  const read = readSettings(
    { FILES_DIR: z.string().optional(), DATA_DIR: z.string().default('.data') },
    from,
  );
  return resolve(read.FILES_DIR ?? join(read.DATA_DIR, 'files'));
}
