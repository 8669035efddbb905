import type { FigurePeriod } from '@guichet/chassis/figures/period.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';

/** By what accounts are counted together. */
export type AccountFigureGroup = 'ACCOUNT_KIND' | 'ACCOUNT_STATE' | 'MONTH' | 'LOCALE';

export type AccountFigureKind =
  | 'INSURED'
  | 'REPRESENTATIVE'
  | 'INSURED_AND_REPRESENTATIVE'
  | 'PERSON'
  | 'STAFF'
  | 'COMPANY_MEMBER'
  | 'OTHER';

export type AccountFigureState = 'UNVERIFIED' | 'VERIFIED' | 'CLOSED' | 'LAPSED';

/** Which accounts are counted, as it was asked. */
export interface AskedAccountFigures {
  readonly openedFrom?: string | null | undefined;
  readonly openedUntil?: string | null | undefined;
  readonly kinds?: readonly AccountFigureKind[] | null | undefined;
  readonly states?: readonly AccountFigureState[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which accounts are counted, and how much is told of them. */
export interface AccountFigureQuestion extends FigurePeriod {
  readonly kinds: readonly AccountFigureKind[] | null;
  readonly states: readonly AccountFigureState[] | null;
  /** Whether the boxes are told apart. */
  readonly tellsBoxes: boolean;
}

/** The figures of the accounts of one group. */
export interface AccountFigureCounts {
  readonly accounts: number;
  readonly unverified: number;
  readonly verified: number;
  readonly closed: number;
  readonly lapsed: number;
  readonly companyMembers: number;
}

/** A group and what distinguishes it; null for what is not grouped by. */
export interface AccountFigureRow {
  readonly kind: AccountFigureKind | null;
  readonly state: AccountFigureState | null;
  readonly month: string | null;
  readonly locale: Locale | null;
  readonly counts: AccountFigureCounts;
}

/** Who is insured, or stands for somebody who is, is the insurance's matter: any other office is told that they are persons. */
export function seesBoxes({ roles }: Pick<Passport, 'roles'>): boolean {
  return roles.some(({ office }) => office === 'INSURANCE');
}
