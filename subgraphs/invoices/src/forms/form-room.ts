import type { Permissions } from '@guichet/chassis/permissions/rules.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import type { Resolvers } from '@guichet/chassis/subgraph/subgraph.ts';
import type { z } from 'zod';
import type { ResolversTypes } from '../__generated__/resolver-types.ts';
import type { BenefitList } from '../benefits/benefit.ts';
import type { ClaimId } from '../claims/claim.ts';
import type { ClaimLine, ClaimLineKind } from '../claims/claim-line.ts';
import type { ClaimScope } from '../claims/claim-scope.ts';
import type { EarlierLine } from '../claims/claim-warnings.ts';
import type { TariffCode, Tariffs } from '../tariffs/tariffs.ts';
import type { ClaimFormCode } from './form.ts';
import type { FormRepeat } from './move-days.ts';

/** What a form is judged by. */
export interface FormGround {
  /** The day in Geneva, `2026-11-21`. */
  readonly today: string;
  readonly tariffs: Tariffs;
  /** The office's list of auxiliary means; empty for a form that chooses nothing from it. */
  readonly benefits: BenefitList;
  readonly report: Report;
  /** Tells what the person and the officer should know, and what stops nothing. */
  readonly warn: Report;
  /** Of the insured person, `2015-04-30`; null as long as nobody is chosen. */
  readonly birthDate: string | null;
  /** Whether at least one document is named. */
  readonly hasDocuments: boolean;
  /** What was claimed before for the same insured person on the same form, without what was refused. */
  readonly earlier: readonly EarlierLine[];
}

/** What can be computed for something that was typed, whatever else is wrong with it. */
export interface TypedAmount {
  readonly path: readonly string[];
  /** In centimes; null as long as its figures can't be read. */
  readonly amountMinor: bigint | null;
  /** How many, where a form counts what was typed as a stretch: nights. Null as long as it can't be read. */
  readonly count?: number | null;
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

/** A thing and what is said of it. */
export interface CopyFact {
  /** The number of its box on the paper form (`documents/paper-boxes.ts`); none for what the paper doesn't ask. */
  readonly box?: number;
  readonly label: string;
  readonly value: string;
}

/** What a copy says of a line in small, and its quantity where a bare number would not do: « 74.8 km ». */
export interface LineNotes {
  /** Its row's number on a form that numbers its rows. */
  readonly row?: string;
  readonly notes: readonly string[];
  readonly quantity?: string;
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
export interface FormRoom<Entry, Details extends { readonly form: ClaimFormCode }, Frozen> {
  readonly form: Details['form'];
  /** The type of its details in the graph. */
  readonly typeName: DetailsTypeName;
  /** The rates that it pays by; none for a form that pays what was invoiced. */
  readonly tariffs: readonly TariffCode[];
  /** Whether it chooses from the office's list of auxiliary means. */
  readonly choosesBenefit?: boolean;
  /** The kinds that its lines are of, and no other form's. */
  readonly lineKinds: readonly ClaimLineKind[];
  readonly typedWords: TypedWords;
  readonly resolvers: Resolvers;
  readonly permissions: Permissions;
  /** Reads what was typed, and reports every problem at once. */
  read(entry: Entry, ground: FormGround): FormReading<Details>;
  /** How a claim is made again for other days; null for a form that isn't. */
  readonly repeat: FormRepeat<Entry> | null;
  /** What a line is about, in the reader's language. */
  describe(line: ClaimLine, locale: Locale): string;
  /** Whether the form numbers its own rows, and not the boxes that the paper forms have in common. */
  readonly numbersRows?: boolean;
  /** The number of the printed form that follows from the details, where the form stands for several. */
  printedForm?(details: Details | Frozen): string;
  /** The details as plain JSON, amounts as decimals: a part of what is kept for ever, and never to be reworded. */
  freeze(details: Details): object;
  /** Reads back what `freeze` wrote, in any version that there ever was. */
  readonly frozen: z.ZodType<Frozen>;
  /** What the copy says beside the lines: what has a box with the invoice's facts, the rest above the lines. */
  copyFacts(details: Frozen, locale: Locale): readonly CopyFact[];
  /** What the copy says of each line beside its day, name and figures, in their order. */
  copyLines(lines: readonly ClaimLine[], details: Frozen, locale: Locale): readonly LineNotes[];
  record(tx: Transaction, claim: OfClaim, details: Details): Promise<void>;
  erase(tx: Transaction, claim: OfClaim): Promise<void>;
  find(
    db: Executor,
    scope: ClaimScope,
    claimIds: readonly ClaimId[],
  ): Promise<readonly { readonly claimId: ClaimId; readonly details: Details }[]>;
}
