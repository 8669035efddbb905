import type { Permissions } from '@guichet/chassis/permissions/rules.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import type { Resolvers } from '@guichet/chassis/subgraph/subgraph.ts';
import type { ResolversTypes } from '../__generated__/resolver-types.ts';
import type { ClaimId } from '../claims/claim.ts';
import type { ClaimLine, ClaimLineKind } from '../claims/claim-line.ts';
import type { ClaimScope } from '../claims/claim-scope.ts';
import type { TariffCode, Tariffs } from '../tariffs/tariffs.ts';
import type { ClaimFormCode } from './form.ts';

/** What a form is judged by. */
export interface FormGround {
  /** The day in Geneva, `2026-11-21`. */
  readonly today: string;
  readonly tariffs: Tariffs;
  readonly report: Report;
}

/** What can be computed for something that was typed, whatever else is wrong with it. */
export interface TypedAmount {
  readonly path: readonly string[];
  /** In centimes; null as long as its figures can't be read. */
  readonly amountMinor: bigint | null;
}

/** A day of a service and where it was typed: the law's deadlines count from it. */
export interface TypedDay {
  readonly path: readonly string[];
  readonly day: string;
}

/** A form as far as it can be read, and its content once nothing is wrong with it. */
export interface FormReading<Details> {
  readonly amounts: readonly TypedAmount[];
  readonly days: readonly TypedDay[];
  readonly content: { readonly lines: readonly ClaimLine[]; readonly details: Details } | null;
}

/** What every row of a claim bears: its office, its claim and whose it is. */
export interface OfClaim {
  readonly office: string;
  readonly claimId: ClaimId;
  readonly ownerAccountId: string;
}

/** How a form as it was typed is read out: by its members' names and by the values that it offers to choose from. */
export interface TypedWords {
  /**
   * What the page calls a member, or one entry of a list: `trips` is « Trajet ». A member that only holds others needs none. They stand
   * in the order in which the page asks.
   */
  readonly labels: Readonly<Record<string, Wording>>;
  /** What the page calls a value of a choice: `RETURN` is « Aller-retour ». */
  readonly values: Readonly<Record<string, Wording>>;
}

/** A member of the graph's union `ClaimDetails`. */
export type DetailsTypeName = Exclude<Extract<keyof ResolversTypes, `${string}Details`>, 'ClaimDetails'>;

/**
 * What the counter asks of a form's room, and all that it knows of a form beside its name: what may be typed, what it comes
 * to, how its lines are called, and where what it says beside them is kept. `form-rooms.ts` has one line for each.
 */
export interface FormRoom<Entry, Details extends { readonly form: ClaimFormCode }> {
  readonly form: Details['form'];
  /** The type of its details in the graph. */
  readonly typeName: DetailsTypeName;
  /** The rates that it pays by; none for a form that pays what was invoiced. */
  readonly tariffs: readonly TariffCode[];
  /** The kinds that its lines are of, and no other form's. */
  readonly lineKinds: readonly ClaimLineKind[];
  readonly typedWords: TypedWords;
  readonly resolvers: Resolvers;
  readonly permissions: Permissions;
  /** Reads what was typed, and reports every problem at once. */
  read(entry: Entry, ground: FormGround): FormReading<Details>;
  /** What a line is about, in the reader's language. */
  describe(line: ClaimLine, locale: Locale): string;
  /** The details as plain JSON, amounts as decimals: a part of what is kept for ever, and never to be reworded. */
  freeze(details: Details): object;
  record(tx: Transaction, claim: OfClaim, details: Details): Promise<void>;
  erase(tx: Transaction, claim: OfClaim): Promise<void>;
  find(
    db: Executor,
    scope: ClaimScope,
    claimIds: readonly ClaimId[],
  ): Promise<readonly { readonly claimId: ClaimId; readonly details: Details }[]>;
}
