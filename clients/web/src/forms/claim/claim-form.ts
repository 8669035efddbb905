import type { ReactNode } from 'react';
import type { ClaimFormCode, ClaimFormInput } from '../../graphql/__generated__/types.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';
import type { Locale } from '../../wording/locale.ts';
import type { FileInHand } from './upload-queue.ts';

/** What the insurance pays for something, as the graph says it. */
export interface FormTariff {
  readonly code: string;
  readonly title: string;
  readonly amount: AmountOfMoney;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** What the sections of a form get from the page that they stand on. */
export interface FormSectionsProps<Draft> {
  /** The form's own part, as it is typed. */
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** What is wrong with a field of the form: `trips-0-startDate`. */
  readonly at: (field: string) => string | null;
  /** What the server computed for an entry, by its path below the form's member: `['trips', '0']`. Null while it can't. */
  readonly amountAt: (path: readonly string[]) => AmountOfMoney | null;
  /** How many the server counted for an entry, by the same path: nights. Null while it can't. */
  readonly countAt: (path: readonly string[]) => number | null;
  /** Tells that entry `index` of a list (`trips`, `trips-0-companions`) is gone: the marks of those below move up with them. */
  readonly entryRemoved: (list: string, index: number) => void;
  /** What the form pays by tariff today; empty for a form that pays what was invoiced. */
  readonly tariffs: readonly FormTariff[];
  /** The day in Geneva: `2026-11-21`. */
  readonly today: string;
}

/** What a form gets that takes over what stands on its documents. */
export interface FromDocumentsProps<Draft> {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  readonly files: readonly FileInHand[];
}

/** A part of the sum that stands beside it in the total bar. */
export interface FormPart {
  readonly label: string;
  /** Whether a line belongs to it, by its path below the form's member. */
  readonly owns: (path: readonly string[]) => boolean;
}

/**
 * What a form says of itself. Everything else is the same for all six: the head, drafts, documents, the remark, the total bar, the
 * problems, the confirmation, the correction.
 */
export interface ClaimFormKind<Draft> {
  readonly code: ClaimFormCode;
  /** Its place in the address: `/guichet/factures/<slug>`. */
  readonly slug: string;
  /** Its member of `ClaimFormInput`. */
  readonly member: keyof ClaimFormInput;
  /** The form's own part before anything is typed. */
  blank(today: string): Draft;
  /** Reads what was typed before out of `TypedClaim.form.<member>`; null when it can't be read. */
  read(typed: unknown): Draft | null;
  /** What is sent: the text as it stands, null for what is empty. */
  toInput(draft: Draft): ClaimFormInput;
  /** The form's own sections, between the head and the documents. */
  readonly Sections: (props: FormSectionsProps<Draft>) => ReactNode;
  /** What the documents say that the form can take over; it stands below them. */
  readonly FromDocuments?: (props: FromDocumentsProps<Draft>) => ReactNode;
  /** Subtotals in the total bar. */
  readonly parts?: (locale: Locale) => readonly FormPart[];
  /** What stands under the form's number. */
  readonly means?: (locale: Locale) => string;
  /** Which documents the office expects, in the margin of « Documents ». */
  readonly documentsMean?: (locale: Locale) => string;
}
