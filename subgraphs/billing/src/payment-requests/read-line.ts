import {
  cleaned,
  type Field,
  isGiven,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { say, type Wording } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseDecimal, toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { paymentRequestProblems } from './payment-request.problems.ts';
import { paymentRequestLabels } from './payment-request.wording.ts';
import { natureOn, type ServiceNature, type ServiceUnit } from './service-nature.ts';

/** A line as a provider gave it. */
export interface LineEntry {
  readonly nature?: Typed;
  readonly description?: Typed;
  readonly quantity?: Typed;
  readonly unit?: Typed;
  readonly unitPriceCents?: number | null | undefined;
  readonly totalCents?: number | null | undefined;
}

/** A line that could be read. */
export interface ReadLine {
  readonly nature: string;
  readonly description: string | null;
  /** With two decimals. */
  readonly quantity: string;
  readonly unit: ServiceUnit;
  readonly unitPriceMinor: bigint | null;
  readonly totalMinor: bigint;
}

const units: Readonly<Record<ServiceUnit, Wording>> = {
  HOUR: { fr: 'HOUR (heure)', de: 'HOUR (Stunde)', it: 'HOUR (ora)', en: 'HOUR (hour)' },
  FLAT: { fr: 'FLAT (forfait)', de: 'FLAT (pauschal)', it: 'FLAT (forfait)', en: 'FLAT (as a whole)' },
};

/** Reads a line of services that were done on a day; null when something of it is refused. */
export function readLine(
  entry: LineEntry,
  path: readonly string[],
  servedOn: string | null,
  report: Report,
): ReadLine | null {
  const field = (label: keyof typeof paymentRequestLabels): Field => ({
    path: [...path, label],
    label: paymentRequestLabels[label],
  });
  const nature = readNature(entry.nature, field('nature'), servedOn, report);
  const described = cleaned(entry.description)
    ? requiredLine(entry.description, field('description'), 140, report)
    : '';
  const quantity = readQuantity(entry.quantity, field('quantity'), report);
  const unit = readUnit(entry.unit, nature, field('unit'), report);
  const isPriced = entry.unitPriceCents != null;
  const unitPriceMinor = isPriced ? readCents(entry.unitPriceCents, field('unitPriceCents'), report) : null;
  const totalMinor = readCents(entry.totalCents, field('totalCents'), report);
  if (!nature || described === null || !quantity || !unit || totalMinor === null) return null;
  if (isPriced && unitPriceMinor === null) return null;
  return { nature: nature.code, description: described || null, quantity, unit, unitPriceMinor, totalMinor };
}

/** Cents above zero; null when they are refused. */
export function readCents(
  typed: number | null | undefined,
  { path, label }: Field,
  report: Report,
): bigint | null {
  if (typed == null) report(sharedProblems.FIELD_REQUIRED, path, { label });
  else if (typed <= 0) report(paymentRequestProblems.REQUEST_NOT_POSITIVE, path, { label });
  else return BigInt(typed);
  return null;
}

function readNature(typed: Typed, field: Field, servedOn: string | null, report: Report) {
  if (!isGiven(typed, field, report)) return null;
  const nature = natureOn(cleaned(typed), servedOn);
  if (!nature) report(paymentRequestProblems.REQUEST_NATURE_UNKNOWN, field.path);
  return nature;
}

function readQuantity(typed: Typed, field: Field, report: Report): string | null {
  const parse = (text: string) => parseDecimal(text, { decimals: 2, max: 100_000 });
  const read = requiredValue(typed, field, parse, report);
  if (read === null) return null;
  if (read.units > 0n) return toPlainString(read);
  report(paymentRequestProblems.REQUEST_NOT_POSITIVE, field.path, { label: field.label });
  return null;
}

function readUnit(
  typed: Typed,
  nature: ServiceNature | null,
  field: Field,
  report: Report,
): ServiceUnit | null {
  if (!isGiven(typed, field, report)) return null;
  const unit = (['HOUR', 'FLAT'] as const).find((one) => one === cleaned(typed));
  if (!unit) report(sharedProblems.VALUE_NOT_IN_LIST, field.path, { label: field.label });
  else if (nature && !nature.units.includes(unit))
    report(paymentRequestProblems.REQUEST_UNIT_NOT_OFFERED, field.path, { units: saidUnits(nature) });
  else return unit;
  return null;
}

function saidUnits({ units: offered }: ServiceNature): Wording {
  const inLanguage = (locale: keyof Wording) => offered.map((unit) => say(units[unit], locale)).join(', ');
  return { fr: inLanguage('fr'), de: inLanguage('de'), it: inLanguage('it'), en: inLanguage('en') };
}
