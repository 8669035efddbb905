import type { SheetSection } from '@guichet/chassis/sheets/sheet-section.ts';
import type { SheetSum } from '@guichet/chassis/sheets/sheet-sums.ts';
import type { SheetHead, SheetNote } from '@guichet/chassis/sheets/sheet-table.ts';

/** A line of the table of services. */
export interface CopyRow {
  readonly day: string;
  readonly service: string;
  /** Under the service, in small. */
  readonly notes: readonly SheetNote[];
  /** What was granted of it and why, where that is less than what was asked. */
  readonly reduction?: string;
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

/** A part of the copy: its title, and what stands under it. */
export interface CopySection extends Omit<SheetSection, 'table'> {
  readonly table?: {
    readonly head: readonly [SheetHead, SheetHead, SheetHead, SheetHead, SheetHead];
    readonly rows: readonly CopyRow[];
    readonly total: SheetSum;
    /** What was granted of it, where that is less. */
    readonly granted?: SheetSum;
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
