import type { CopyFact } from '../forms/form-room.ts';

/** A small sentence under a service, with the number of its box on the paper form. */
export interface CopyNote {
  readonly box?: number;
  readonly text: string;
}

/** The name of a column, with the number of its box. */
export interface CopyHead {
  readonly box?: number;
  readonly label: string;
}

/** A line of the table of services. */
export interface CopyRow {
  readonly day: string;
  readonly service: string;
  /** Under the service, in small. */
  readonly notes: readonly CopyNote[];
  /** What was granted of it and why, where that is less than what was asked. */
  readonly reduction?: string;
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

/** A sum under the table. */
export type CopySum = CopyHead & { readonly amount: string };

/** A part of the copy: its title, and what stands under it in this order. */
export interface CopySection {
  /** The number of the paper form's box that the whole section is. */
  readonly box?: number;
  readonly title: string;
  readonly facts?: readonly CopyFact[];
  /** What somebody wrote, as he typed it. */
  readonly quote?: string;
  /** Whether it is the person's turn: the line over the section is red then. */
  readonly isTheirTurn?: boolean;
  readonly text?: string;
  readonly list?: readonly string[];
  /** A ruled box, which the office fills: what it wrote there, or in small whose it is. */
  readonly ruled?: { readonly text: string; readonly isEmpty: boolean };
  readonly table?: {
    readonly head: readonly [CopyHead, CopyHead, CopyHead, CopyHead, CopyHead];
    readonly rows: readonly CopyRow[];
    readonly total: CopySum;
    /** What was granted of it, where that is less. */
    readonly granted?: CopySum;
  };
}

/** « Copie de la demande » in words, before anybody draws it. */
export interface ClaimCopy {
  readonly name: string;
  readonly title: string;
  readonly form: string;
  /** What the small numbers are. */
  readonly legend: string;
  readonly office: string;
  readonly address: string;
  readonly reference: string;
  readonly sections: readonly CopySection[];
}
