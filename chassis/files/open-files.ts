import { join } from 'node:path';
import type { BucketSettings } from './bucket.settings.ts';
import { openDiskFiles } from './disk-files.ts';
import type { FileStore } from './file-store.ts';

/** Where all files are. */
export interface FilesPlace {
  /** A folder of this machine. */
  readonly filesDirectory: string;
  /** A bucket that is taken instead. */
  readonly bucket?: BucketSettings | null;
}

/** Opens one subgraph's own part of the files. What a bucket needs is loaded only where there is one. */
export async function openFiles(
  { filesDirectory, bucket }: FilesPlace,
  subgraph: string,
): Promise<FileStore & Disposable> {
  if (bucket) {
    const { openBucketFiles } = await import('./bucket-files.ts');
    return openBucketFiles(bucket, subgraph);
  }
  return { ...openDiskFiles(join(filesDirectory, subgraph)), [Symbol.dispose]: () => undefined };
}
