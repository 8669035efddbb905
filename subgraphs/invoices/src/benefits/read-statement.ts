import {
  cleaned,
  type Field,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { type Locale, locales, type Wording } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { benefitProblems } from './benefit.problems.ts';
import { type BenefitList, type BenefitMarks, type BenefitStatement, printedForms } from './benefit.ts';
import { benefitLabels, titleLabels } from './benefit.wording.ts';

export type TitleEntry = Readonly<Partial<Record<Locale, Typed>>> | null | undefined;

/** What is common to every change: from which day, and where it stands. */
export interface ChangeEntry {
  readonly validFrom?: Typed;
  readonly source?: Typed;
}

/** A benefit to be added, as it was typed. */
export interface BenefitEntry extends ChangeEntry {
  readonly code?: Typed;
  readonly within?: Typed;
  readonly title?: TitleEntry;
  readonly note?: TitleEntry;
  readonly isBoundToWork?: boolean | null | undefined;
  readonly isMotorVehicle?: boolean | null | undefined;
  readonly minimumAge?: number | null | undefined;
  readonly ownShare?: Typed;
  readonly upkeepYear?: Typed;
  readonly year?: Typed;
  readonly isVerified?: boolean | null | undefined;
}

/** The first day and the source of a change; null when one is refused. */
export function readChange(
  { validFrom, source }: ChangeEntry,
  path: readonly string[],
  report: Report,
): { readonly validFrom: string; readonly source: string } | null {
  const day = requiredValue(validFrom, at(path, 'validFrom'), parseDate, report);
  const origin = requiredLine(source, at(path, 'source'), 300, report);
  return day === null || origin === null ? null : { validFrom: day, source: origin };
}

/** A text in the four languages; null when one is missing or refused. */
export function readTitle(typed: TitleEntry, path: readonly string[], report: Report): Wording | null {
  const read = locales.map((locale) =>
    requiredLine(typed?.[locale], { path: [...path, locale], label: titleLabels[locale] }, 400, report),
  );
  const [fr, de, it, en] = read;
  return fr && de && it && en ? { fr, de, it, en } : null;
}

/** A benefit that the list does not offer yet, as the next that is said of its code; null when something is refused. */
export function readNewBenefit(
  entry: BenefitEntry,
  list: BenefitList,
  path: readonly string[],
  report: Report,
): BenefitStatement | null {
  const change = readChange(entry, path, report);
  const code = readCode(entry.code, list, path, report);
  const within = readPlace(entry.within, list, path, report);
  const title = readTitle(entry.title, [...path, 'title'], report);
  const marks = readMarks(entry, path, report);
  if (!change || !code || !within || !title || !marks) return null;
  const version = (list.latest(code)?.version ?? 0) + 1;
  const isVerified = entry.isVerified ?? false;
  return { ...change, code, version, within, title, ...marks, isOffered: true, isVerified };
}

function readCode(typed: Typed, list: BenefitList, path: readonly string[], report: Report): string | null {
  const field = at(path, 'code');
  const code = requiredLine(typed, field, 10, report);
  if (code === null) return null;
  if (!/^\d{1,2}\.\d{2}$/.test(code)) report(benefitProblems.AUXILIARY_MEANS_CODE_MALFORMED, field.path);
  else if (list.latest(code)?.isOffered)
    report(benefitProblems.AUXILIARY_MEANS_CODE_TAKEN, field.path, { code });
  else return code;
  return null;
}

/** A benefit stands in a subdivision, and a subdivision in a section. */
function readPlace(typed: Typed, list: BenefitList, path: readonly string[], report: Report): string | null {
  const field = at(path, 'within');
  const code = requiredLine(typed, field, 40, report);
  if (code === null) return null;
  const subdivision = list.latest(code);
  if (subdivision?.isOffered && printedForms.some((form) => form === subdivision.within)) return code;
  report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label: field.label });
  return null;
}

function readMarks(entry: BenefitEntry, path: readonly string[], report: Report): BenefitMarks | null {
  const { isBoundToWork, isMotorVehicle, minimumAge, note } = entry;
  let isRefused = false;
  const noting: Report = (...found) => {
    isRefused = true;
    report(...found);
  };
  const amount = (name: 'ownShare' | 'upkeepYear' | 'year') =>
    cleaned(entry[name]) ? requiredValue(entry[name], at(path, name), parseMoney, noting) : null;
  if (minimumAge != null && (minimumAge < 0 || minimumAge > 120))
    noting(benefitProblems.AUXILIARY_MEANS_YEARS_UNLIKELY, [...path, 'minimumAge']);
  const marks = {
    note: note == null ? null : readTitle(note, [...path, 'note'], noting),
    isBoundToWork: isBoundToWork ?? false,
    isMotorVehicle: isMotorVehicle ?? false,
    minimumAge: minimumAge ?? null,
    ownShareMinor: amount('ownShare'),
    upkeepYearMinor: amount('upkeepYear'),
    yearMinor: amount('year'),
  };
  return isRefused ? null : marks;
}

function at(path: readonly string[], name: keyof typeof benefitLabels): Field {
  return { path: [...path, name], label: benefitLabels[name] };
}
