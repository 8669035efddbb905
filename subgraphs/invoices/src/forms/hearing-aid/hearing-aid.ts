import type { Typed } from '@guichet/chassis/problems/fields.ts';

/** The five sections of form 300.001, in the order of the page. */
export const hearingAidSections = ['fitting', 'repair', 'batteries', 'implant', 'hardship'] as const;

export type HearingAidSection = (typeof hearingAidSections)[number];

/** Whether the insured person is fitted for the first time or again. */
export const fittingKinds = ['FIRST', 'RENEWAL'] as const;

export type FittingKind = (typeof fittingKinds)[number];

/** « Monaural » or « binaural ». */
export const ears = ['ONE_EAR', 'TWO_EARS'] as const;

export type Ears = (typeof ears)[number];

/** What a repair was about. */
export const repairKinds = ['ELECTRONIC', 'OTHER'] as const;

export type RepairKind = (typeof repairKinds)[number];

/** How many hearing aids a repair or batteries are for. */
export const devices = ['ONE', 'TWO'] as const;

export type Devices = (typeof devices)[number];

/** Form 300.001 as it was typed: a section that is null or absent isn't used. */
export interface HearingAidEntry {
  readonly fitting?: FittingEntry | null;
  readonly repair?: RepairEntry | null;
  readonly batteries?: BatteriesEntry | null;
  readonly implant?: ImplantEntry | null;
  readonly hardship?: HardshipEntry | null;
}

export interface FittingEntry {
  readonly servedOn?: Typed;
  readonly kind?: Typed;
  readonly ears?: Typed;
}

export interface RepairEntry {
  readonly servedOn?: Typed;
  readonly kind?: Typed;
  readonly devices?: Typed;
}

export interface BatteriesEntry {
  readonly fromYear?: Typed;
  readonly toYear?: Typed;
  readonly devices?: Typed;
}

export interface ImplantEntry {
  readonly servedOn?: Typed;
  readonly ears?: Typed;
  readonly amount?: Typed;
}

export interface HardshipEntry {
  readonly servedOn?: Typed;
  readonly decisionNumber?: Typed;
  readonly amount?: Typed;
}

/** Hearing aids that a vendor handed over. Days are `2026-09-07`. */
export interface Fitting {
  readonly servedOn: string;
  readonly kind: FittingKind;
  readonly ears: Ears;
}

export interface Repair {
  readonly servedOn: string;
  readonly kind: RepairKind;
  readonly devices: Devices;
}

/** Batteries of one or several calendar years, the first and the last included. */
export interface Batteries {
  readonly fromYear: number;
  readonly toYear: number;
  readonly devices: Devices;
}

/** A service for hearing aids anchored in the bone or implants of the middle ear. */
export interface Implant {
  readonly servedOn: string;
  readonly ears: Ears;
  /** In centimes: the actual costs as they were invoiced. */
  readonly amountMinor: bigint;
}

export interface Hardship {
  readonly servedOn: string;
  /** Of the decision that grants it, beside that of the claim. */
  readonly decisionNumber: string;
  /** In centimes. */
  readonly amountMinor: bigint;
}

/** What form 300.001 says beside its lines: each section that was used. */
export interface HearingAidDetails {
  readonly form: 'HEARING_AID';
  readonly fitting: Fitting | null;
  readonly repair: Repair | null;
  readonly batteries: Batteries | null;
  readonly implant: Implant | null;
  readonly hardship: Hardship | null;
}

/** Where the form stands in the input. */
export const hearingAidPlace = ['form', 'hearingAid'] as const;
