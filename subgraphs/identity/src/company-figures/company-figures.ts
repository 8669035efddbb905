import type { FigurePeriod } from '@guichet/chassis/figures/period.ts';
import type { ServiceAccessStatus } from '../service-access/service-access.ts';

/** By what companies are counted together. */
export type CompanyFigureGroup = 'ACCESS_STATUS' | 'MONTH';

export type CompanyFigureAccess = ServiceAccessStatus | 'NONE';

/** Which companies are counted, as it was asked. */
export interface AskedCompanyFigures {
  readonly registeredFrom?: string | null | undefined;
  readonly registeredUntil?: string | null | undefined;
  readonly accesses?: readonly CompanyFigureAccess[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which companies are counted. */
export interface CompanyFigureQuestion extends FigurePeriod {
  readonly accesses: readonly CompanyFigureAccess[] | null;
}

/** The figures of the companies of one group. */
export interface CompanyFigureCounts {
  readonly companies: number;
  readonly members: number;
  readonly invited: number;
  readonly withoutAccess: number;
  readonly requested: number;
  readonly active: number;
  readonly refused: number;
  readonly suspended: number;
  readonly oldestRequest: Temporal.Instant | null;
}

/** A group and what distinguishes it; null for what is not grouped by. */
export interface CompanyFigureRow {
  readonly access: CompanyFigureAccess | null;
  readonly month: string | null;
  readonly counts: CompanyFigureCounts;
}
