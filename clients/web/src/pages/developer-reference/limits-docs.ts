import { only } from './contract-docs.ts';

/** A limit as the code has it. */
export interface Limit {
  readonly name: string;
  readonly figure: number;
  readonly unit?: 'bytes' | 'seconds';
  /** What is answered beyond it. */
  readonly code?: string;
  readonly who: readonly string[];
}

const limits = import.meta.glob<readonly Limit[]>(
  '../../../../../schema/reference/__generated__/limits.json',
  {
    import: 'default',
  },
);

/** Brings the table of limits. */
export const loadLimits = (): Promise<readonly Limit[]> => only(limits, '/limits.json');
