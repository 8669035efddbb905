import { only } from './contract-docs.ts';

/** Who asks. */
export const readers = ['provider', 'dashboard', 'explorer', 'people'] as const;

type Reader = (typeof readers)[number];

/** A limit as the code has it. */
export interface Limit {
  readonly name: string;
  readonly unit?: 'bytes' | 'seconds';
  /** What is answered beyond it. */
  readonly code?: string;
  /** By who asks; nothing for those whom it doesn't concern. */
  readonly most: Readonly<Partial<Record<Reader, number>>>;
}

const limits = import.meta.glob<readonly Limit[]>(
  '../../../../../schema/reference/__generated__/limits.json',
  {
    import: 'default',
  },
);

/** Brings the table of limits. */
export const loadLimits = (): Promise<readonly Limit[]> => only(limits, '/limits.json');
