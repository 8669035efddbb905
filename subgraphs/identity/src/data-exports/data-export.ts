import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { AccountId } from '../accounts/account.ts';

export type DataExportId = Branded<'DataExportId'>;

/** Where a copy stands. `EXPIRED`: its bytes are gone. */
export type DataExportStatus = 'PREPARING' | 'READY' | 'FAILED' | 'EXPIRED';

/** A copy of everything that the counter keeps of a person. */
export interface DataExport {
  readonly id: DataExportId;
  readonly accountId: AccountId;
  readonly locale: Locale;
  readonly status: DataExportStatus;
  readonly requestedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
  /** Bytes of the ZIP. */
  readonly size: number | null;
  readonly storageKey: string | null;
  readonly attempts: readonly string[];
  /** Sealed. */
  readonly fileKey: string | null;
}

/** Copies of an account that are shown, and the days for which one that is gone still says so. */
export const shownCopies = { most: 10, forDays: 14 } as const;

/** The most bytes of a copy: what GraphQL's Int can say. */
export const mostBytes = 2_000_000_000;

/** Where a copy stands now: one whose time is over can't be read any more, also when nobody has swept it yet. */
export function statusAt({ status, expiresAt }: DataExport, now: Temporal.Instant): DataExportStatus {
  const isOver = expiresAt !== null && Temporal.Instant.compare(now, expiresAt) >= 0;
  return status === 'READY' && isOver ? 'EXPIRED' : status;
}
