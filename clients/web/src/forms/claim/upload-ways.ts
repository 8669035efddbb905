import type { SendOutcome } from './send-file.ts';
import type { KnownFile } from './upload-queue.ts';

/** The announcement of a file: its id and where its bytes go, or why not. */
export type Announcement =
  | { readonly kind: 'announced'; readonly id: string; readonly url: string }
  | Exclude<SendOutcome, { kind: 'received' | 'cancelled' }>;

/** The ways to the server. */
export interface UploadWays {
  readonly announce: (file: File) => Promise<Announcement>;
  readonly send: (
    url: string,
    file: Blob,
    onProgress: (sent: number) => void,
    signal: AbortSignal,
  ) => Promise<SendOutcome>;
  /** What the server knows of these; null when it doesn't answer. */
  readonly ask: (ids: readonly string[]) => Promise<readonly KnownFile[] | null>;
}
