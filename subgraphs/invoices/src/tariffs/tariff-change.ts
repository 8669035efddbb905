import { type Report, requiredLine, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { aboveZero, requiredChoice } from '../forms/fields.ts';
import { tariffProblems } from './tariff.problems.ts';
import { tariffLabels } from './tariff.wording.ts';
import { type RecordedStart, type TariffCode, type TariffStart, tariffCodes } from './tariffs.ts';

/** A rate as it was recorded last, or that it was taken away. */
export interface RecordedTariff extends RecordedStart {
  readonly isRemoved: boolean;
}

/** Which rate an administrator means. */
export interface TariffKeyEntry {
  readonly code?: Typed;
  readonly validFrom?: Typed;
}

/** A rate as an administrator typed it. */
export interface TariffEntry extends TariffKeyEntry {
  readonly amount?: Typed;
  readonly source?: Typed;
  readonly isVerified?: boolean | null;
}

/** Which rate is meant, read. */
export type TariffKey = Pick<TariffStart, 'code' | 'validFrom'>;

/** A title of a law or of a circular with its number fits, a copy of its text does not. */
const longestSource = 300;

function field<Name extends keyof typeof tariffLabels>(name: Name) {
  return { path: [name], label: tariffLabels[name] };
}

/** Reads which rate is meant; null when it is refused. */
export function readTariffKey(typed: TariffKeyEntry, report: Report): TariffKey | null {
  const code = requiredChoice<TariffCode>(typed.code, field('code'), tariffCodes, report);
  const validFrom = requiredValue(typed.validFrom, field('validFrom'), parseDate, report);
  return code === null || validFrom === null ? null : { code, validFrom };
}

/** Reads a rate, and reports every problem at once; null when there is one. */
export function readTariff(typed: TariffEntry, report: Report): TariffStart | null {
  const key = readTariffKey(typed, report);
  const read = requiredValue(typed.amount, field('amount'), parseMoney, report);
  const amountMinor = aboveZero(read, field('amount'), report);
  const source = requiredLine(typed.source, field('source'), longestSource, report);
  if (key === null || amountMinor === null || source === null) return null;
  return { ...key, amountMinor, source, isVerified: typed.isVerified ?? false };
}

/**
 * Decides what is recorded when a rate is set; null when it is refused.
 * `version` is the one that the administrator saw; null for a rate that is new.
 *
 * A rate that has begun has been counted with: its amount stays, and only its source and whether it is verified can be put
 * right. So whoever reads a claim finds in the sequence the rate with which it was counted. A new rate begins after the
 * one that holds today, even on a day that has passed: a rate can be published late.
 */
export function decideTariff(
  rate: TariffStart,
  version: number | null,
  { recorded, today }: { readonly recorded: readonly RecordedTariff[]; readonly today: string },
  report: Report,
): RecordedTariff | null {
  const onDay = recorded.find(({ validFrom }) => validFrom === rate.validFrom);
  const next = { ...rate, version: (onDay?.version ?? 0) + 1, isRemoved: false };
  if (version !== null) {
    const held = heldRate(onDay, version, report);
    if (!held) return null;
    if (held.validFrom > today || held.amountMinor === rate.amountMinor) return next;
    report(tariffProblems.TARIFF_HAS_BEGUN, ['amount'], dayParameter(held.validFrom));
    return null;
  }
  if (onDay && !onDay.isRemoved) {
    report(tariffProblems.TARIFF_DAY_TAKEN, ['validFrom'], dayParameter(rate.validFrom));
    return null;
  }
  const inForce = recorded
    .filter(({ validFrom, isRemoved }) => !isRemoved && validFrom <= today)
    .reduce<string | null>((last, { validFrom }) => (last && last > validFrom ? last : validFrom), null);
  if (inForce === null || rate.validFrom > inForce) return next;
  report(tariffProblems.TARIFF_BEFORE_CURRENT, ['validFrom'], dayParameter(inForce));
  return null;
}

/** Decides what is recorded when a rate is taken away, which only one that has not begun can be; null when it is refused. */
export function decideRemoval(
  { validFrom }: TariffKey,
  version: number,
  { recorded, today }: { readonly recorded: readonly RecordedTariff[]; readonly today: string },
  report: Report,
): RecordedTariff | null {
  const held = heldRate(
    recorded.find((one) => one.validFrom === validFrom),
    version,
    report,
  );
  if (!held) return null;
  if (validFrom > today) return { ...held, version: held.version + 1, isRemoved: true };
  report(tariffProblems.TARIFF_HAS_BEGUN, ['validFrom'], dayParameter(validFrom));
  return null;
}

/** The rate that is to be changed, as long as it is the one that was seen. */
function heldRate(onDay: RecordedTariff | undefined, version: number, report: Report): RecordedTariff | null {
  if (!onDay || onDay.isRemoved) {
    report(sharedProblems.NOT_FOUND, ['validFrom']);
    return null;
  }
  if (onDay.version === version) return onDay;
  report(sharedProblems.VERSION_CONFLICT, ['version']);
  return null;
}

function dayParameter(day: string) {
  return { day: formatDate(day as Day) };
}
