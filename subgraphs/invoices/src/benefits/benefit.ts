import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** The forms of auxiliary means as they are printed on paper: one for each section of the list. */
export const printedForms = ['318.635', '318.636', '318.637', '318.638', '318.639'] as const;

export type PrintedForm = (typeof printedForms)[number];

/** What marks an entry of the list. */
export interface BenefitMarks {
  readonly note: Wording | null;
  /** Starred: only for gainful activity, usual work, school, training or functional habituation (art. 2 al. 2 OMAI). */
  readonly isBoundToWork: boolean;
  readonly isMotorVehicle: boolean;
  /** In years, on the first day of the service. */
  readonly minimumAge: number | null;
  /** In centimes: objects up to this price are the insured person's own to pay. */
  readonly ownShareMinor: bigint | null;
  /** In centimes, for a calendar year of upkeep, where the general limit does not hold. */
  readonly upkeepYearMinor: bigint | null;
  /** In centimes, for a calendar year, whatever the kind of delivery. */
  readonly yearMinor: bigint | null;
}

/** What the office said of an entry of its list, from a day on. */
export interface BenefitStatement extends BenefitMarks {
  readonly code: string;
  readonly version: number;
  /** The first day on which it holds, `2024-01-01`. */
  readonly validFrom: string;
  /** The code of the entry above; null for a section. */
  readonly within: string | null;
  /** False from the day on which the entry ends. */
  readonly isOffered: boolean;
  readonly title: Wording;
  /** Where it stands: the ordinance's number, or a publication of the office. */
  readonly source: string;
  /** False as long as its title or its first day waits for a confirmation. */
  readonly isVerified: boolean;
}

/** A benefit as it is offered on a day, with the form on which it is printed. */
export interface Benefit extends BenefitStatement {
  readonly printedForm: PrintedForm;
}

export interface BenefitSubdivision extends BenefitStatement {
  readonly benefits: readonly Benefit[];
}

export interface BenefitSection extends BenefitStatement {
  readonly subdivisions: readonly BenefitSubdivision[];
}

/** The list of auxiliary means of all days. The day of the service decides, never the day on which the claim is sent. */
export interface BenefitList {
  /** The tree on a day, in the order of the numbers: what ended, or has nothing below it, is left out. */
  on(day: string): readonly BenefitSection[];
  /** A benefit that is offered on a day; null when there is none. */
  find(code: string, day: string): Benefit | null;
  /** What was said last of each entry, whatever its day. */
  latest(code: string): BenefitStatement | null;
}

/** For forms that choose nothing from the list. */
export const noBenefits: BenefitList = { on: () => [], find: () => null, latest: () => null };

/** Orders what was said of the list. What was said last holds from its day on, whatever was said before of later days. */
export function benefitsFrom(statements: readonly BenefitStatement[]): BenefitList {
  const newestFirst = statements.toSorted((one, other) => other.version - one.version);
  const byCode = Map.groupBy(newestFirst, ({ code }) => code);
  const codes = [...byCode.keys()].toSorted(byNumber);
  const offered = (day: string) =>
    codes.flatMap((code) => {
      const held = byCode.get(code)?.find(({ validFrom }) => validFrom <= day);
      return held?.isOffered ? [held] : [];
    });
  const on = (day: string): readonly BenefitSection[] => {
    const below = Map.groupBy(offered(day), ({ within }) => within);
    return printedForms.flatMap((printedForm) => {
      const section = below.get(null)?.find(({ code }) => code === printedForm);
      const subdivisions = (below.get(printedForm) ?? []).flatMap((subdivision) => {
        const benefits = (below.get(subdivision.code) ?? []).map((one) => ({ ...one, printedForm }));
        return benefits.length > 0 ? [{ ...subdivision, benefits }] : [];
      });
      return section && subdivisions.length > 0 ? [{ ...section, subdivisions }] : [];
    });
  };
  return {
    on,
    find: (code, day) =>
      on(day)
        .flatMap(({ subdivisions }) => subdivisions.flatMap(({ benefits }) => benefits))
        .find((benefit) => benefit.code === code) ?? null,
    latest: (code) => byCode.get(code)?.[0] ?? null,
  };
}

/** 9.02 stands before 10.04. */
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
