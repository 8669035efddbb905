import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newFileName, pathOfFile } from './file-key.ts';
import { FileMissing, type FileStore, StorageFull } from './file-store.ts';

/** Readable by the user of the processes alone. */
const modes = { folder: 0o700, file: 0o600 } as const;

/** Out of space on the disk, over a quota, or over what one file may have. */
const noSpace = /^(ENOSPC|EDQUOT|EFBIG)$/;

/** Files on a disk of this machine, which all processes of the subgraph share. */
export function openDiskFiles(directory: string): FileStore {
  const pathOf = (key: string): string => {
    const path = pathOfFile(key);
    if (path === null) throw new FileMissing('This is no key of a file');
    return join(directory, path);
  };
  return {
    newKey: newFileName,
    async put(key, bytes) {
      const path = pathOf(key);
      const unfinished = `${path}.part`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: modes.folder });
        await write(unfinished, bytes);
        await rename(unfinished, path).catch(missing('The file was removed while it came'));
        await syncFolder(dirname(path));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw noSpace.test(codeOf(error)) ? new StorageFull('No space is left for files') : error;
      }
    },
    async get(key) {
      const path = pathOf(key);
      await access(path).catch(missing('Nothing is kept under this key'));
      return read(path);
    },
    async remove(key) {
      const path = pathOf(key);
      await rm(`${path}.part`, { force: true });
      await rm(path, { force: true });
    },
  };
}

/** The bytes are on the disk when this returns: the name that follows must not outlive a power failure without them. */
async function write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', modes.file);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Opened by the first who reads: nobody would close it for who goes away before, and an open file that is lost ends the process. */
async function* read(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch(missing('The file was removed before it was read'));
  yield* file.createReadStream();
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Says that a file is not there, where that is what went wrong. */
function missing(message: string) {
  return (error: unknown): never => {
    throw codeOf(error) === 'ENOENT' ? new FileMissing(message) : error;
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
