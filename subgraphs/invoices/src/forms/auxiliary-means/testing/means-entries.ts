import { type BenefitStatement, benefitsFrom } from '../../../benefits/benefit.ts';
import { checkClaim } from '../../../claims/check-claim.ts';
import type { ClaimGround } from '../../../claims/claim-ground.ts';
import type { EarlierLine } from '../../../claims/claim-warnings.ts';
import { ground, head, today } from '../../../claims/testing/claim-ground.ts';
import type { AuxiliaryMeansEntry } from '../auxiliary-means.ts';

/** An entry of the list that only its title tells from others. */
export function said(code: string, within: string | null, marks: Partial<BenefitStatement> = {}) {
  const title = { fr: `fr ${code}`, de: `de ${code}`, it: `it ${code}`, en: `en ${code}` };
  return {
    ...{ code, within, title, version: 1, validFrom: '1977-01-01', isOffered: true, note: null },
    ...{ isBoundToWork: false, isMotorVehicle: false, minimumAge: null, ownShareMinor: null },
    ...{ upkeepYearMinor: null, yearMinor: null, source: 'OMAI', isVerified: true },
    ...marks,
  } satisfies BenefitStatement;
}

/** A part of the list as the counter has it. */
export const statements: readonly BenefitStatement[] = [
  said('318.635', null),
  said('318.635/13', '318.635'),
  said('13.01', '318.635/13', { ownShareMinor: 40_000n, isBoundToWork: true }),
  said('13.02', '318.635/13'),
  said('13.02', '318.635/13', { version: 2, validFrom: '2026-03-01', isOffered: false }),
  said('318.636', null),
  said('318.636/10', '318.636'),
  said('10.04', '318.636/10', { isMotorVehicle: true }),
  said('10.05', '318.636/10'),
  said('318.637', null),
  said('318.637/5', '318.637'),
  said('5.06', '318.637/5', { yearMinor: 150_000n }),
  said('318.638', null),
  said('318.638/11', '318.638'),
  said('11.02', '318.638/11', { upkeepYearMinor: 132_000n }),
  said('318.639', null),
  said('318.639/9', '318.639'),
  said('9.01', '318.639/9'),
  said('9.02', '318.639/9'),
  said('318.639/14', '318.639'),
  said('14.06', '318.639/14', { minimumAge: 16 }),
];

/** A wheelchair that was bought: no problem, and with its document nothing to warn of. */
export const wheelchair: AuxiliaryMeansEntry = {
  servedFrom: '02.09.2026',
  servedUntil: '02.09.2026',
  delivery: 'PURCHASE',
  benefitCode: '9.01',
  designation: 'Küschall K-Series',
  supplier: 'Orthopédie du Lac',
  invoiceDate: '2026-09-03',
  invoiceNumber: 'R-118',
  amount: '3450.00',
};

interface Judged {
  readonly earlier?: readonly EarlierLine[];
  readonly on?: string;
  readonly birthDate?: string;
  readonly list?: readonly BenefitStatement[];
  readonly attachmentIds?: readonly string[];
}

/** The claim on a means that differs from `wheelchair`. */
export function checkMeans(typed: AuxiliaryMeansEntry, judged: Judged = {}) {
  const { earlier = [], on = today, birthDate = '1990-04-30', list = statements } = judged;
  const { parties } = ground;
  const judgedBy: ClaimGround = {
    ...ground,
    parties: { ...parties, beneficiary: parties.beneficiary && { ...parties.beneficiary, birthDate } },
    benefits: benefitsFrom(list),
    earlier,
  };
  const form = { auxiliaryMeans: { ...wheelchair, ...typed } };
  return checkClaim({ ...head, attachmentIds: judged.attachmentIds ?? [], form }, judgedBy, on, 'fr');
}

/** Field and code of each problem. */
export function problemsOf(typed: AuxiliaryMeansEntry, judged?: Judged): readonly string[] {
  return checkMeans(typed, judged).problems.map(({ path, code }) => `${path.slice(2).join('.')} ${code}`);
}

/** The codes of what the ordinance says, without the document that none of these claims has. */
export function warningsOf(typed: AuxiliaryMeansEntry, judged?: Judged): readonly string[] {
  return checkMeans(typed, judged)
    .warnings.map(({ code }) => code)
    .filter((code) => code !== 'AUXILIARY_MEANS_WITHOUT_DOCUMENTS');
}

/** A line of a claim that was sent before. */
export function earlierLine(
  variant: string,
  [servedOn, servedUntil]: readonly [string, string?],
  amountMinor: bigint,
  reference = '318.639-2026-00001',
): EarlierLine {
  return {
    kind: 'AUXILIARY_MEANS',
    ...{ variant, servedOn, servedUntil: servedUntil ?? null, amountMinor, reference },
    quantity: 10_000n,
  };
}
