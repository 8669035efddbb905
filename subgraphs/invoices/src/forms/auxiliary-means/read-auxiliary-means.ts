import {
  type Field,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import type { Benefit } from '../../benefits/benefit.ts';
import { type ClaimLine, pieces } from '../../claims/claim-line.ts';
import { figure } from '../../documents/copy-figures.ts';
import { aboveZero, optionalLine, requiredChoice, requiredPastDay } from '../fields.ts';
import type { FormGround, FormReading } from '../form-room.ts';
import { isPayable } from '../payable.ts';
import { auxiliaryMeansProblems } from './auxiliary-means.problems.ts';
import {
  type AuxiliaryMeansDetails,
  type AuxiliaryMeansEntry,
  type Delivery,
  deliveries,
  writeVariant,
} from './auxiliary-means.ts';
import { auxiliaryMeansLabels } from './auxiliary-means.wording.ts';
import { warnOfDepreciation, warnOfYearLimits } from './warn-of-limits.ts';

/** What the insured person asks for: everything that the limits of the ordinance look at. */
export interface MeansFacts {
  readonly benefit: Benefit;
  readonly delivery: Delivery;
  readonly servedFrom: string;
  readonly servedUntil: string;
  readonly amountMinor: bigint;
}

const place = ['form', 'auxiliaryMeans'] as const;
const at = (name: keyof typeof auxiliaryMeansLabels): Field => ({
  path: [...place, name],
  label: auxiliaryMeansLabels[name],
});

/** Reads forms 318.635 to 318.639, and reports every problem at once. */
export function readAuxiliaryMeans(
  entry: AuxiliaryMeansEntry,
  ground: FormGround,
): FormReading<AuxiliaryMeansDetails> {
  const { today, report } = ground;
  const servedFrom = requiredPastDay(entry.servedFrom, at('servedFrom'), today, report);
  const delivery = requiredChoice(entry.delivery, at('delivery'), deliveries, report);
  const latest = delivery === 'RENTAL' ? null : today;
  const servedUntil = readEnd(entry.servedUntil, { servedFrom, latest }, report);
  const benefit = readBenefit(entry.benefitCode, servedFrom, ground);
  const designation = requiredLine(entry.designation, at('designation'), 140, report);
  const supplier = optionalLine(entry.supplier, at('supplier'), 70, report);
  const invoiceDate = requiredPastDay(entry.invoiceDate, at('invoiceDate'), today, report);
  const invoiceNumber = requiredLine(entry.invoiceNumber, at('invoiceNumber'), 35, report);
  const amountMinor = aboveZero(
    requiredValue(entry.amount, at('amount'), parseMoney, report),
    at('amount'),
    report,
  );
  const isRefused = benefit?.isMotorVehicle === true && delivery === 'UPKEEP';
  if (isRefused) report(auxiliaryMeansProblems.AUXILIARY_MEANS_VEHICLE_UPKEEP, at('delivery').path);
  const reading = {
    amounts: [{ path: place, amountMinor }],
    days: servedFrom === null ? [] : [{ path: at('servedFrom').path, day: servedFrom }],
  };
  if (!benefit || !delivery || !servedFrom || !servedUntil || amountMinor === null || isRefused)
    return { ...reading, content: null };
  const facts = { benefit, delivery, servedFrom, servedUntil, amountMinor };
  warnOfRules(facts, ground);
  if (!designation || !invoiceDate || !invoiceNumber) return { ...reading, content: null };
  const line = lineOf(facts, designation);
  const { code: benefitCode, title: benefitTitle, printedForm } = benefit;
  const details = { printedForm, benefitCode, benefitTitle, delivery, designation, supplier };
  return {
    ...reading,
    content: isPayable([line], at('amount'), report)
      ? { lines: [line], details: { form: 'AUXILIARY_MEANS', ...details, invoiceDate, invoiceNumber } }
      : null,
  };
}

/** The last day: not before the first, and not after the latest day that there is, if there is one. */
function readEnd(
  typed: Typed,
  { servedFrom, latest }: { readonly servedFrom: string | null; readonly latest: string | null },
  report: Report,
): string | null {
  const { path } = at('servedUntil');
  const day = requiredValue(typed, at('servedUntil'), parseDate, report);
  if (day === null) return null;
  if (servedFrom !== null && day < servedFrom)
    report(auxiliaryMeansProblems.AUXILIARY_MEANS_END_BEFORE_START, path);
  else if (latest !== null && day > latest)
    report(auxiliaryMeansProblems.AUXILIARY_MEANS_END_IN_FUTURE, path);
  else return day;
  return null;
}

/** The benefit that was chosen, as the list has it on the first day of the service. */
function readBenefit(
  typed: Typed,
  servedFrom: string | null,
  { benefits, report }: Pick<FormGround, 'benefits' | 'report'>,
): Benefit | null {
  const code = requiredLine(typed, at('benefitCode'), 10, report);
  if (code === null || servedFrom === null) return null;
  const benefit = benefits.find(code, servedFrom);
  if (benefit) return benefit;
  const { path, label } = at('benefitCode');
  if (benefits.latest(code))
    report(auxiliaryMeansProblems.AUXILIARY_MEANS_NOT_OFFERED, path, {
      code,
      day: formatDate(servedFrom as Day),
    });
  else report(sharedProblems.VALUE_NOT_IN_LIST, path, { label });
  return null;
}

/** What the ordinance says about the claim that stops nothing. */
function warnOfRules(facts: MeansFacts, ground: FormGround): void {
  const { benefit, delivery, servedFrom, amountMinor } = facts;
  const { code, ownShareMinor, minimumAge } = benefit;
  const { warn, birthDate, hasDocuments } = ground;
  warnOfYearLimits(facts, ground, at('amount').path);
  warnOfDepreciation(facts, ground, at('delivery').path);
  if (delivery === 'PURCHASE' && ownShareMinor !== null && amountMinor <= ownShareMinor)
    warn(auxiliaryMeansProblems.AUXILIARY_MEANS_OWN_SHARE, at('amount').path, {
      code,
      limit: figure(ownShareMinor),
    });
  if (!hasDocuments) warn(auxiliaryMeansProblems.AUXILIARY_MEANS_WITHOUT_DOCUMENTS, ['attachmentIds']);
  if (minimumAge !== null && birthDate !== null && isYounger(birthDate, minimumAge, servedFrom))
    warn(auxiliaryMeansProblems.AUXILIARY_MEANS_UNDER_AGE, at('benefitCode').path, {
      code,
      years: minimumAge,
    });
}

function isYounger(birthDate: string, years: number, day: string): boolean {
  return day < Temporal.PlainDate.from(birthDate).add({ years }).toString();
}

function lineOf(
  { benefit, delivery, servedFrom, servedUntil, amountMinor }: MeansFacts,
  designation: string,
): ClaimLine {
  return {
    kind: 'AUXILIARY_MEANS',
    variant: writeVariant({ delivery, code: benefit.code }),
    servedOn: servedFrom,
    servedUntil: servedUntil === servedFrom ? null : servedUntil,
    description: designation,
    quantity: pieces(1),
    unitPriceMinor: amountMinor,
    tariffPosition: benefit.code,
    amountMinor,
  };
}
