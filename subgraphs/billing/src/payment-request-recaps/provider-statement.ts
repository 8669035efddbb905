import { everyMonth } from '@guichet/chassis/figures/recap-period.ts';
import type { PaymentRequestStatus } from '../payment-requests/payment-request.ts';
import { type Movement, mayChange, type Settled, settle } from './payment-request-recap.ts';

/** Requests of a provider that the client validated in a month, by himself or by silence. In cents of EUR. */
export interface ValidatedPart {
  readonly month: string;
  readonly status: PaymentRequestStatus;
  readonly count: number;
  readonly totalMinor: bigint;
  readonly shareMinor: bigint;
}

/** What entries of one kind come to in a month, and what of it was advanced for the client. */
export interface MovedPart extends Movement {
  readonly month: string;
  readonly advanceMinor: bigint;
}

/** What a provider's months or year come to. */
export interface StatementSums extends Settled {
  readonly validations: number;
  readonly validatedMinor: bigint;
  /** What providers were paid for the client beyond his share. */
  readonly advancedMinor: bigint;
}

/** What is not settled yet of the year's validated requests. */
export interface OpenSums {
  readonly requests: number;
  readonly totalMinor: bigint;
  readonly shareMinor: bigint;
}

/** A provider's year with a client. */
export interface ProviderStatement {
  readonly accountId: string;
  readonly providerId: string;
  /** As it was called when it last asked. */
  readonly providerName: string;
  readonly year: number;
  readonly months: readonly (StatementSums & { readonly month: string })[];
  readonly totals: StatementSums;
  readonly open: OpenSums;
}

/** The parts of a provider's year. */
export interface StatementParts
  extends Pick<ProviderStatement, 'accountId' | 'providerId' | 'providerName' | 'year'> {
  readonly validated: readonly ValidatedPart[];
  readonly moved: readonly MovedPart[];
}

/** Puts a year together, with every month, also those in which nothing happened. */
export function statementOf({ validated, moved, ...of }: StatementParts): ProviderStatement {
  const months = everyMonth({ first: `${of.year}-01`, last: `${of.year}-12` }).map((month) => ({
    month,
    ...sumsOf(
      validated.filter((part) => part.month === month),
      moved.filter((part) => part.month === month),
    ),
  }));
  const open = validated.filter(({ status }) => mayChange(status));
  return {
    ...of,
    months,
    totals: sumsOf(validated, moved),
    open: {
      requests: open.reduce((sum, { count }) => sum + count, 0),
      totalMinor: open.reduce((sum, { totalMinor }) => sum + totalMinor, 0n),
      shareMinor: open.reduce((sum, { shareMinor }) => sum + shareMinor, 0n),
    },
  };
}

function sumsOf(validated: readonly ValidatedPart[], moved: readonly MovedPart[]): StatementSums {
  return {
    validations: validated.reduce((sum, { count }) => sum + count, 0),
    validatedMinor: validated.reduce((sum, { totalMinor }) => sum + totalMinor, 0n),
    advancedMinor: moved.reduce((sum, { advanceMinor }) => sum + advanceMinor, 0n),
    ...settle(moved),
  };
}
