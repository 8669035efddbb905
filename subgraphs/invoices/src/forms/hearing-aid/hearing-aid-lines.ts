import { type ClaimLine, lineAmount, pieces } from '../../claims/claim-line.ts';
import type { TariffCode } from '../../tariffs/tariffs.ts';
import type { Age } from './age.ts';
import type { Devices, Ears, Fitting, Hardship, Implant, Repair, RepairKind } from './hearing-aid.ts';

/** What a lump sum is paid for, and the position that the paying office knows it by. */
export interface LumpSum {
  readonly kind: ClaimLine['kind'];
  /** What the line keeps beside its kind. */
  readonly variant: string;
  readonly tariff: TariffCode;
  readonly tariffPosition: string;
}

export function fittingSum(ears: Ears, age: Age): LumpSum {
  const variant = `${ears}_${age}` as const;
  const tariffPosition = ears === 'ONE_EAR' ? '909.01' : '909.02';
  return { kind: 'HEARING_AID', variant, tariff: `HEARING_AID_${variant}`, tariffPosition };
}

export function repairSum(variant: RepairKind): LumpSum {
  const tariffPosition = variant === 'ELECTRONIC' ? '909.04' : '909.05';
  return { kind: 'HEARING_AID_REPAIR', variant, tariff: `HEARING_AID_${variant}_REPAIR`, tariffPosition };
}

export function batteriesSum(devices: Devices, age: Age): LumpSum {
  const variant = `${devices}_${age}` as const;
  const tariffPosition = devices === 'ONE' ? '909.06' : '909.07';
  return {
    kind: 'HEARING_AID_BATTERIES',
    variant,
    tariff: `HEARING_AID_BATTERIES_${variant}`,
    tariffPosition,
  };
}

/** The price that was paid does not matter. */
export function fittingLine({ servedOn }: Fitting, sum: LumpSum, rateMinor: bigint): ClaimLine {
  return lumpSumLine({ servedOn, servedUntil: null }, sum, 1, rateMinor);
}

export function repairLine({ servedOn, devices }: Repair, sum: LumpSum, rateMinor: bigint): ClaimLine {
  return lumpSumLine({ servedOn, servedUntil: null }, sum, devices === 'ONE' ? 1 : 2, rateMinor);
}

/** The lump sum of one calendar year. That for two hearing aids is a rate of its own, and no multiple. */
export function batteriesLine(year: number, sum: LumpSum, rateMinor: bigint): ClaimLine {
  return lumpSumLine({ servedOn: firstDayOf(year), servedUntil: lastDayOf(year) }, sum, 1, rateMinor);
}

export function implantLine({ servedOn, ears, amountMinor }: Implant): ClaimLine {
  return asInvoiced('HEARING_IMPLANT', ears, servedOn, amountMinor);
}

export function hardshipLine({ servedOn, amountMinor }: Hardship): ClaimLine {
  return asInvoiced('HEARING_HARDSHIP', null, servedOn, amountMinor);
}

export const firstDayOf = (year: number): string => `${year}-01-01`;

export const lastDayOf = (year: number): string => `${year}-12-31`;

function lumpSumLine(
  days: Pick<ClaimLine, 'servedOn' | 'servedUntil'>,
  { kind, variant, tariffPosition }: LumpSum,
  count: number,
  unitPriceMinor: bigint,
): ClaimLine {
  const quantity = pieces(count);
  const amountMinor = lineAmount(quantity, unitPriceMinor);
  return { kind, variant, ...days, description: '', quantity, unitPriceMinor, tariffPosition, amountMinor };
}

function asInvoiced(
  kind: ClaimLine['kind'],
  variant: string | null,
  servedOn: string,
  amountMinor: bigint,
): ClaimLine {
  return {
    kind,
    variant,
    servedOn,
    servedUntil: null,
    description: '',
    quantity: pieces(1),
    unitPriceMinor: amountMinor,
    tariffPosition: null,
    amountMinor,
  };
}
