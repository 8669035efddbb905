import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { EarlierLine } from '../../claims/claim-warnings.ts';
import type { FormGround } from '../form-room.ts';
import { hearingAidProblems } from './hearing-aid.problems.ts';
import {
  type Batteries,
  type Fitting,
  type HearingAidDetails,
  type HearingAidEntry,
  hearingAidPlace,
  type Repair,
} from './hearing-aid.ts';
import { repairKindNames } from './hearing-aid.wording.ts';

/** A fitting is paid once in so long: annex to the OMAI, number 5.07. */
const fittingLasts = { years: 6 };
/** As long as the vendor answers for what he sold: art. 210 al. 1 CO. */
const guaranteeLasts = { years: 2 };

/** Tells the person and the officer what speaks against a claim that is made right. It stops nothing: the officer decides. */
export function warnOfHearingAid(
  entry: HearingAidEntry,
  { fitting, repair, batteries }: HearingAidDetails,
  ground: FormGround,
): void {
  if (fitting) warnOfEarlierFitting(fitting, ground);
  if (repair) {
    warnOfGuarantee(repair, fitting, ground);
    warnOfEarlierRepair(repair, ground);
  }
  if (batteries) warnOfEarlierBatteries(batteries, ground);
  const hasInvoice = entry.fitting || entry.repair || entry.implant || entry.hardship;
  if (hasInvoice && !ground.hasDocuments)
    ground.warn(hearingAidProblems.HEARING_AID_INVOICE_EXPECTED, ['attachmentIds']);
}

/** Whichever of the two was claimed first. */
function warnOfEarlierFitting({ servedOn }: Fitting, { earlier, warn }: FormGround): void {
  const before = ofKind(earlier, 'HEARING_AID').find((line) => {
    const [one = '', other = ''] = [line.servedOn, servedOn].sort();
    return other < later(one, fittingLasts);
  });
  if (before)
    warn(hearingAidProblems.HEARING_AID_FITTED_BEFORE, [...hearingAidPlace, 'fitting', 'servedOn'], {
      reference: before.reference,
      day: written(before.servedOn),
    });
}

/** Counts from the last hand-over that the counter knows of, in this claim too. */
function warnOfGuarantee({ servedOn }: Repair, fitting: Fitting | null, { earlier, warn }: FormGround): void {
  const handedOver = [...ofKind(earlier, 'HEARING_AID'), ...(fitting ? [fitting] : [])]
    .map((line) => line.servedOn)
    .filter((day) => day <= servedOn)
    .sort()
    .at(-1);
  if (handedOver !== undefined && servedOn < later(handedOver, guaranteeLasts))
    warn(hearingAidProblems.HEARING_AID_UNDER_GUARANTEE, [...hearingAidPlace, 'repair', 'servedOn'], {
      day: written(handedOver),
    });
}

/** Nobody tells the counter which of two hearing aids was repaired, so it asks. */
function warnOfEarlierRepair({ servedOn, kind }: Repair, { earlier, warn }: FormGround): void {
  const year = yearOf(servedOn);
  const again = ofKind(earlier, 'HEARING_AID_REPAIR').filter(
    (line) => line.variant === kind && yearOf(line.servedOn) === year,
  );
  if (again.length > 0)
    warn(hearingAidProblems.HEARING_AID_REPAIRED_BEFORE, [...hearingAidPlace, 'repair', 'kind'], {
      references: referencesOf(again),
      kind: repairKindNames[kind],
      year,
    });
}

function warnOfEarlierBatteries({ fromYear, toYear }: Batteries, { earlier, warn }: FormGround): void {
  const again = ofKind(earlier, 'HEARING_AID_BATTERIES').filter((line) => {
    const year = Number(yearOf(line.servedOn));
    return year >= fromYear && year <= toYear;
  });
  if (again.length > 0)
    warn(hearingAidProblems.HEARING_AID_BATTERIES_BEFORE, [...hearingAidPlace, 'batteries', 'fromYear'], {
      references: referencesOf(again),
      years: [...new Set(again.map((line) => yearOf(line.servedOn)))].sort().join(', '),
    });
}

const ofKind = (lines: readonly EarlierLine[], kind: EarlierLine['kind']) =>
  lines.filter((line) => line.kind === kind);

const referencesOf = (lines: readonly EarlierLine[]): string =>
  [...new Set(lines.map(({ reference }) => reference))].join(', ');

const later = (day: string, by: { readonly years: number }): string =>
  Temporal.PlainDate.from(day).add(by).toString();

const yearOf = (day: string): string => day.slice(0, 4);

const written = (day: string): string => formatDate(day as Day);
