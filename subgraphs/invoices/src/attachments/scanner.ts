import { HouseError } from '@guichet/chassis/log/house-error.ts';

/** Looks for what is harmful in a file. */
export interface Scanner {
  /** @throws ScannerUnavailable when it can't say: a file that was not examined is not let through. */
  examine(bytes: AsyncIterable<Uint8Array>): Promise<'CLEAN' | 'HARMFUL'>;
}

/** The scanner doesn't answer, or not with a verdict. It may later. */
export class ScannerUnavailable extends HouseError {}
