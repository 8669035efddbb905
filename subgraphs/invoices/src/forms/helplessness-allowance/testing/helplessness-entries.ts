import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { AttachmentFacts, AttachmentId } from '../../../attachments/attachment.ts';
import { checkClaim } from '../../../claims/check-claim.ts';
import type { ClaimGround } from '../../../claims/claim-ground.ts';
import { ground, head, today } from '../../../claims/testing/claim-ground.ts';
import type { Tariffs } from '../../../tariffs/tariffs.ts';
import type { HelplessnessAllowanceEntry, HelplessnessStayEntry } from '../helplessness-allowance.ts';

/** January 2025 at home. */
export const january: HelplessnessStayEntry = {
  firstNight: '01.01.2025',
  lastNight: '31.01.2025',
  place: 'AT_HOME',
  helplessnessDegree: 'MODERATE',
  intensiveCareDegree: 'SIX_HOURS',
};

/** The first quarter of 2025: January at home, ten nights in hospital, then at home again. 90 nights, 9072.00 CHF. */
export const goldenQuarter: HelplessnessAllowanceEntry = {
  year: '2025',
  quarter: 'Q1',
  stays: [
    january,
    { ...january, firstNight: '01.02.2025', lastNight: '10.02.2025', place: 'HOSPITAL' },
    { ...january, firstNight: '11.02.2025', lastNight: '31.03.2025' },
  ],
};

interface Judged {
  readonly on?: string;
  readonly locale?: Locale;
  readonly tariffs?: Tariffs;
  readonly birthDate?: string;
  /** Whether a document is named; one is, unless told. */
  readonly hasDocuments?: boolean;
  readonly earlier?: ClaimGround['earlier'];
}

const attestation: AttachmentFacts = {
  id: '0198f0a0-0000-7000-8000-000000000001' as AttachmentId,
  fileName: 'attestation.pdf',
  mediaType: 'application/pdf',
  size: 1,
  sha256: 'ab',
  status: 'READY',
  claimId: null,
};

export function checkHelplessness(
  helplessnessAllowance: HelplessnessAllowanceEntry,
  {
    on = today,
    locale = 'fr',
    tariffs = ground.tariffs,
    birthDate = '2015-04-30',
    hasDocuments = true,
    earlier = [],
  }: Judged = {},
) {
  const { beneficiary } = ground.parties;
  const attachments = hasDocuments ? [attestation] : [];
  return checkClaim(
    {
      ...head,
      attachmentIds: attachments.map(({ id }) => id),
      form: { helplessnessAllowance },
    },
    {
      ...ground,
      tariffs,
      earlier,
      attachments,
      parties: {
        ...ground.parties,
        beneficiary: beneficiary && { ...beneficiary, birthDate },
      },
    },
    on,
    locale,
  );
}

/** Path below the form and code of each problem. */
export function problemsOf(entry: HelplessnessAllowanceEntry, judged?: Judged): readonly string[] {
  return checkHelplessness(entry, judged).problems.map(
    ({ path, code }) => `${(path[0] === 'form' ? path.slice(2) : path).join('.')} ${code}`,
  );
}

/** The same for stays in the first quarter of 2025 that differ from January at home. */
export const problemsOfStays = (...stays: readonly HelplessnessStayEntry[]) =>
  problemsOf({ ...goldenQuarter, stays: stays.map((stay) => ({ ...january, ...stay })) });

/** Codes and sentences of the warnings. */
export function warningsOf(entry: HelplessnessAllowanceEntry, judged?: Judged) {
  return checkHelplessness(entry, judged).warnings.map(({ code, message }) => ({ code, message }));
}
