/** Looks for what is harmful in a file. */
export interface Scanner {
  /** @throws Error when it can't say: a file that was not examined is not let through. */
  examine(bytes: AsyncIterable<Uint8Array>): Promise<'CLEAN' | 'HARMFUL'>;
}
