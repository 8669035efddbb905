import { HouseError } from '../log/house-error.ts';

/** Where a subgraph's files lie: whole or not at all, under keys that say nothing of what they are. */
export interface FileStore {
  /**
   * Keeps bytes under a key of `newKey`. They are there for good when this returns; when the stream breaks off, nothing is.
   * @throws StorageFull when there is no space left, FileMissing when the key was removed meanwhile, and what the stream throws.
   */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * The bytes, for who reads them once. Nothing is open before the first one is asked for.
   * @throws FileMissing when nothing is kept under the key.
   */
  get(key: string): Promise<AsyncIterable<Uint8Array>>;
  /** Removes what is kept under a key, and what a `put` that never ended has left. Removing again changes nothing. */
  remove(key: string): Promise<void>;
  /** A random key, never a person's file name. */
  newKey(): string;
}

/** There is no space left for the bytes. Nothing of them was kept. */
export class StorageFull extends HouseError {}

/** Nothing is kept under this key. */
export class FileMissing extends HouseError {}
