import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type CheckedClaim, checkClaim } from '../../../claims/check-claim.ts';
import type { ClaimGround } from '../../../claims/claim-ground.ts';
import type { EarlierLine } from '../../../claims/claim-warnings.ts';
import { ground, head, today } from '../../../claims/testing/claim-ground.ts';
import type {
  BatteriesEntry,
  FittingEntry,
  HardshipEntry,
  HearingAidEntry,
  ImplantEntry,
  RepairEntry,
} from '../hearing-aid.ts';

/** Both ears, on 2 September 2026: 4170.00 CHF for Théo, who is 11, 1650.00 CHF for an adult. */
export const fitting: FittingEntry = { servedOn: '02.09.2026', kind: 'FIRST', ears: 'TWO_EARS' };

/** Two hearing aids, electronic: 400.00 CHF. */
export const repair: RepairEntry = { servedOn: '14.09.2026', kind: 'ELECTRONIC', devices: 'TWO' };

/** Three years for two hearing aids: 360.00 CHF for a child, 240.00 CHF for an adult. */
export const batteries: BatteriesEntry = { fromYear: '2024', toYear: '2026', devices: 'TWO' };

export const implant: ImplantEntry = { servedOn: '21.09.2026', ears: 'ONE_EAR', amount: "5'230.40" };

export const hardship: HardshipEntry = {
  servedOn: '28.09.2026',
  decisionNumber: '320/2026/7/1',
  amount: '812.55',
};

interface Judged {
  readonly on?: string;
  readonly locale?: Locale;
  /** Of the insured person; null when nobody is chosen. */
  readonly born?: string | null;
  readonly earlier?: readonly EarlierLine[];
  readonly tariffs?: ClaimGround['tariffs'];
  readonly documents?: readonly string[];
}

export function checkHearingAid(
  hearingAid: HearingAidEntry,
  { on = today, locale = 'fr', born, earlier = [], tariffs = ground.tariffs, documents = [] }: Judged = {},
): CheckedClaim {
  const { beneficiary } = ground.parties;
  const judgedFor =
    born === undefined ? beneficiary : born && beneficiary ? { ...beneficiary, birthDate: born } : null;
  const parties = { ...ground.parties, beneficiary: judgedFor };
  const entry = { ...head, attachmentIds: documents, form: { hearingAid } };
  return checkClaim(entry, { ...ground, parties, earlier, tariffs }, on, locale);
}

/** Path below the form and code of each problem. */
export function problemsOf(hearingAid: HearingAidEntry, judged?: Judged): readonly string[] {
  return checkHearingAid(hearingAid, judged).problems.map(
    ({ path, code }) => `${path.slice(2).join('.')} ${code}`,
  );
}

/** The codes of the warnings, beside that no document was added. */
export function warningsOf(hearingAid: HearingAidEntry, judged?: Judged): readonly string[] {
  return checkHearingAid(hearingAid, judged)
    .warnings.map(({ code }) => code)
    .filter((code) => code !== 'HEARING_AID_INVOICE_EXPECTED');
}

/** A line of a claim that was sent before. */
export function sentBefore(
  kind: EarlierLine['kind'],
  servedOn: string,
  { variant = null, reference = '300.001-2025-00007' }: { variant?: string | null; reference?: string } = {},
): EarlierLine {
  const servedUntil = kind === 'HEARING_AID_BATTERIES' ? `${servedOn.slice(0, 4)}-12-31` : null;
  return { kind, variant, servedOn, servedUntil, quantity: 10_000n, amountMinor: 1n, reference };
}
