import { HouseError } from '@guichet/chassis/log/house-error.ts';

/** How far a message came: `FAILED` when nobody tries any more. */
export type DeliveryState = 'WAITING' | 'SENT' | 'FAILED';

/** A carrier did not take a message over. */
export class NotCarried extends HouseError {
  /** What the carrier answered, as a code: its words may quote the address. */
  readonly code: string;
  /** Whether it would answer the same for ever, so that nobody needs to try again. */
  readonly isFinal: boolean;

  constructor(code: string, { isFinal }: { readonly isFinal: boolean }) {
    super(`Not carried: ${code}`);
    this.code = code;
    this.isFinal = isFinal;
  }
}

/** The code of anything that went wrong on the way, without a word of what it says. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'UNKNOWN';
}
